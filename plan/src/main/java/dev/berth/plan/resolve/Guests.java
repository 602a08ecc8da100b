package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;

/** What kind of machine a guest has. */
public final class Guests {
    private Guests() {}

    public static String arch(Domain domain) {
        return domain.platform().os().arch().orElse("");
    }

    public static String machine(Domain domain) {
        return domain.platform().os().machine().orElse("");
    }

    public static boolean isX86(Domain domain) {
        return arch(domain).equals("x86_64") || arch(domain).equals("i686");
    }

    public static boolean isArm(Domain domain) {
        return arch(domain).equals("aarch64") || arch(domain).equals("armv7l");
    }

    /** The machine with a PCIe root. */
    public static boolean isQ35(Domain domain) {
        return isX86(domain)
                && (machine(domain).equals("q35") || machine(domain).startsWith("pc-q35-"));
    }

    /** The machine with a PCI root and a PIIX3. */
    public static boolean isI440fx(Domain domain) {
        String machine = machine(domain);
        return isX86(domain)
                && (machine.equals("pc")
                        || machine.startsWith("pc-i440fx-")
                        || machine.startsWith("pc-0.")
                        || machine.startsWith("pc-1."));
    }

    public static boolean isArmVirt(Domain domain) {
        return isArm(domain)
                && (machine(domain).equals("virt") || machine(domain).startsWith("virt-"));
    }
}
