package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.OperatingSystem;

/**
 * What a guest's architecture and machine type say about its board.
 *
 * @param architecture libvirt's word, such as {@code x86_64}
 * @param machine QEMU's machine type
 */
public record Board(String architecture, String machine) {
    /** Of a domain whose machine is known. */
    public static Board of(Domain domain) {
        OperatingSystem os = domain.platform().os();
        return new Board(os.arch().orElse(""), os.machine().orElse(""));
    }

    public boolean isX86() {
        return architecture.equals("x86_64") || architecture.equals("i686");
    }

    public boolean isArm() {
        return architecture.equals("aarch64") || architecture.startsWith("arm");
    }

    public boolean isS390() {
        return architecture.startsWith("s390");
    }

    public boolean isPpc64() {
        return architecture.startsWith("ppc64");
    }

    public boolean isQ35() {
        return isX86() && (machine.equals("q35") || machine.startsWith("pc-q35"));
    }

    public boolean isI440fx() {
        return isX86()
                && (machine.equals("pc")
                        || machine.startsWith("pc-0.")
                        || machine.startsWith("pc-1.")
                        || machine.startsWith("pc-i440")
                        || machine.startsWith("rhel"));
    }

    /** Arm's {@code virt}. */
    public boolean isArmVirt() {
        return isArm() && isVirt();
    }

    public boolean isPseries() {
        return isPpc64() && (machine.equals("pseries") || machine.startsWith("pseries-"));
    }

    /** The {@code virt} board of whatever architecture. */
    public boolean isVirt() {
        return machine.equals("virt") || machine.startsWith("virt-");
    }

    /** Boards without a past to be compatible with: virtio is their devices' default. */
    public boolean prefersVirtio() {
        return isS390() || isVirt();
    }
}
