package dev.berth.plan.profile;

import dev.berth.qapi.Json;

import java.util.List;

/**
 * All that a plan may know of the host. Whoever makes it has looked; the planner never does.
 *
 * @param architecture libvirt's word for the host's, such as {@code x86_64}
 * @param firmware the host's firmware descriptors, the preferred first
 * @param vhostUser descriptors of vhost-user backends, the preferred first
 */
public record HostProfile(
        String architecture,
        Directories directories,
        HostMemory memory,
        List<Descriptor> firmware,
        List<Descriptor> vhostUser,
        HostSettings settings,
        HostClock clock,
        References references) {
    public HostProfile {
        firmware = List.copyOf(firmware);
        vhostUser = List.copyOf(vhostUser);
    }

    /** One of the host's descriptor files (QEMU's docs/interop/firmware.json, vhost-user.json). */
    public record Descriptor(String path, Json document) {}

    /** Where QEMU for a guest architecture is, where the guest names none. */
    public String emulator(String guestArchitecture) {
        return directories.programs() + "/qemu-system-" + guestArchitecture;
    }
}
