package dev.berth.plan.resolve;

import java.util.EnumSet;
import java.util.Set;

/** What a PCI device has to be plugged into. */
enum PciPlug {
    CONVENTIONAL,
    EXPRESS,
    BRIDGE,
    EXPANDER,
    EXPRESS_EXPANDER,
    DMI_BRIDGE,
    EXPRESS_BRIDGE,
    ROOT_PORT,
    UPSTREAM_PORT,
    DOWNSTREAM_PORT;

    static final Set<PciPlug> ENDPOINTS = EnumSet.of(CONVENTIONAL, EXPRESS);

    /** Ordinary devices go only to buses meant for them, unless the document places them. */
    boolean isEndpoint() {
        return ENDPOINTS.contains(this);
    }

    String words() {
        return switch (this) {
            case CONVENTIONAL -> "a conventional PCI device";
            case EXPRESS -> "a PCI Express device";
            case BRIDGE -> "a pci-bridge";
            case EXPANDER -> "a pci-expander-bus";
            case EXPRESS_EXPANDER -> "a pcie-expander-bus";
            case DMI_BRIDGE -> "a dmi-to-pci-bridge";
            case EXPRESS_BRIDGE -> "a pcie-to-pci-bridge";
            case ROOT_PORT -> "a pcie-root-port";
            case UPSTREAM_PORT -> "a pcie-switch-upstream-port";
            case DOWNSTREAM_PORT -> "a pcie-switch-downstream-port";
        };
    }
}
