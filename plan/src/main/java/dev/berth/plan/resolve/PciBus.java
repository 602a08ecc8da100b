package dev.berth.plan.resolve;

import java.util.EnumSet;
import java.util.Set;

/** The slots of one PCI controller, and which are taken. One thread. */
final class PciBus {
    private static final int LAST = 31;

    private final String model;
    private final Set<PciPlug> accepts;
    private final boolean automatic;
    private final int first;
    private final int last;
    private final int[] functions = new int[LAST + 1];
    private final boolean[] shared = new boolean[LAST + 1];

    private PciBus(String model, Set<PciPlug> accepts, boolean automatic, int first, int last) {
        this.model = model;
        this.accepts = accepts;
        this.automatic = automatic;
        this.first = first;
        this.last = last;
    }

    static PciBus of(String model) {
        return switch (model) {
            case "pci-root" ->
                    slots(model, true, 1, PciPlug.CONVENTIONAL, PciPlug.BRIDGE, PciPlug.EXPANDER);
            case "pci-bridge", "pcie-to-pci-bridge" ->
                    slots(model, true, 1, PciPlug.CONVENTIONAL, PciPlug.BRIDGE);
            case "pci-expander-bus" -> slots(model, true, 0, PciPlug.CONVENTIONAL, PciPlug.BRIDGE);
            case "dmi-to-pci-bridge" ->
                    slots(model, false, 0, PciPlug.CONVENTIONAL, PciPlug.BRIDGE);
            case "pcie-root" ->
                    slots(
                            model,
                            false,
                            1,
                            PciPlug.EXPRESS,
                            PciPlug.ROOT_PORT,
                            PciPlug.DMI_BRIDGE,
                            PciPlug.EXPRESS_EXPANDER);
            case "pcie-root-port", "pcie-switch-downstream-port" ->
                    new PciBus(
                            model,
                            EnumSet.of(
                                    PciPlug.EXPRESS, PciPlug.UPSTREAM_PORT, PciPlug.EXPRESS_BRIDGE),
                            true,
                            0,
                            0);
            case "pcie-switch-upstream-port" -> slots(model, false, 0, PciPlug.DOWNSTREAM_PORT);
            case "pcie-expander-bus" ->
                    slots(model, false, 0, PciPlug.ROOT_PORT, PciPlug.DMI_BRIDGE);
            default -> throw new IllegalArgumentException("no PCI bus in " + model);
        };
    }

    /** A root port kept for a bridge: nothing else is ever put there by itself. */
    static PciBus portForBridge() {
        return new PciBus("pcie-root-port", EnumSet.of(PciPlug.EXPRESS_BRIDGE), false, 0, 0);
    }

    private static PciBus slots(
            String model, boolean automatic, int first, PciPlug plug, PciPlug... more) {
        return new PciBus(model, EnumSet.of(plug, more), automatic, first, LAST);
    }

    String model() {
        return model;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    boolean acceptsBridges() {
        return accepts.contains(PciPlug.BRIDGE);
    }

    /** Whether the device may be put here by itself. */
    boolean takes(Attachment.Pci device, boolean root) {
        boolean open = automatic || !device.plug().isEndpoint() || (device.integrated() && root);
        boolean inside = root && device.integrated();
        return open
                && (root || !device.integrated())
                && (inside ? tolerates(device) : accepts.contains(device.plug()));
    }

    /** Whether the device may be here because the document says so. */
    boolean tolerates(Attachment.Pci device) {
        boolean endpoints = accepts.stream().anyMatch(PciPlug::isEndpoint);
        return accepts.contains(device.plug())
                || (endpoints && device.plug().isEndpoint())
                || (endpoints && device.plug() == PciPlug.BRIDGE);
    }

    boolean isFree(int slot) {
        return functions[slot] == 0;
    }

    boolean isFree(int slot, int function) {
        return (functions[slot] & (1 << function)) == 0;
    }

    /** Whether devices that share slots have begun to share this one. */
    boolean isShared(int slot) {
        return shared[slot];
    }

    boolean isFull() {
        for (int slot = first; slot <= last; slot++) {
            if (isFree(slot)) {
                return false;
            }
        }
        return true;
    }

    void take(int slot, int function, boolean sharing) {
        if (isFree(slot) && sharing) {
            shared[slot] = true;
        }
        functions[slot] |= 1 << function;
    }
}
