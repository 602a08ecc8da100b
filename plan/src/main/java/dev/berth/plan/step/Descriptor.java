package dev.berth.plan.step;

import dev.berth.model.domain.Interface;

import java.util.Optional;

/**
 * A file descriptor that QEMU inherits. The plan chooses the number it has in QEMU; whoever carries
 * the plan out opens it.
 */
public sealed interface Descriptor {
    int number();

    /** The listening socket of QEMU's own monitor. */
    record Monitor(int number) implements Descriptor {}

    /**
     * A Unix socket that listens at {@code path}, opened early so that no client comes too soon.
     */
    record Listener(int number, String path, Origin origin) implements Descriptor {}

    /** A file opened for writing. */
    record Output(int number, String path, boolean append, Origin origin) implements Descriptor {}

    /**
     * {@code /dev/vhost-vsock}, opened for reading and writing, with the guest's context id set
     * ({@code VHOST_VSOCK_SET_GUEST_CID}). An id in use is refused there with {@code EADDRINUSE}.
     */
    record VhostVsock(int number, long contextId, Origin origin) implements Descriptor {}

    /**
     * One end of a socket pair whose other end is inherited by a vhost-user graphics helper as
     * descriptor 3: {@code PROGRAM --fd=3 [--render-node=NODE --virgl]}, run as QEMU's user,
     * started before QEMU and ended after it.
     */
    record GraphicsProcess(int number, String program, Optional<String> renderNode, Origin origin)
            implements Descriptor {}

    /**
     * One queue of a tap or macvtap. The device is made at queue 0 and opened again ({@code
     * IFF_MULTI_QUEUE}) for each further one. What it is attached to, its name (a free {@code
     * vnetN}, {@code macvtapN} where the card's document names none), MTU, coalescing and scripts
     * are the card's; a device that is not managed is only opened. The host's end of a tap has the
     * card's MAC address with {@code fe} as first octet.
     *
     * @param vnetHeader whether frames carry virtio's header ({@code IFF_VNET_HDR})
     */
    record Tap(int number, Interface card, int queue, boolean vnetHeader, Origin origin)
            implements Descriptor {}

    /** {@code /dev/vhost-net}, opened for reading and writing, once for each queue. */
    record VhostNet(int number, String path, Origin origin) implements Descriptor {}

    /** A device of the host's, opened for reading and writing. */
    record HostDevice(int number, String path, Origin origin) implements Descriptor {}

    /**
     * The file by which a command to a TPM of the host's is cancelled, opened for writing: {@code
     * /sys/class/tpm/NAME/device/cancel}, or {@code /sys/class/misc/NAME/device/cancel}, where
     * {@code NAME} is the device's last name; {@code /dev/null} where there is neither.
     *
     * @param device such as {@code /dev/tpm0}
     */
    record TpmCancel(int number, String device, Origin origin) implements Descriptor {}
}
