package dev.berth.plan.resolve;

import dev.berth.model.domain.Controller;

import java.util.Optional;

/** What a device is plugged into, and so which allocator gives it its address. */
sealed interface Attachment {
    /**
     * A slot of a PCI bus.
     *
     * @param turn devices get their slots in this order, whatever the document's
     * @param virtio whether the device could be a virtio-mmio one instead
     * @param integrated whether it must be on the root bus
     * @param home the slot of q35's root bus where real hardware has it
     */
    record Pci(
            PciTurn turn, PciPlug plug, boolean virtio, boolean integrated, Optional<Integer> home)
            implements Attachment {
        Pci onRoot() {
            return new Pci(turn, plug, virtio, true, home);
        }

        Pci at(int slot) {
            return new Pci(turn, plug, virtio, integrated, Optional.of(slot));
        }

        /** As it is on a machine without PCI Express. */
        Pci conventional() {
            return plug == PciPlug.EXPRESS
                    ? new Pci(turn, PciPlug.CONVENTIONAL, virtio, integrated, home)
                    : this;
        }
    }

    /**
     * @param hub whether further devices may be plugged into it
     */
    record Usb(boolean hub) implements Attachment {}

    /**
     * A port of a virtio-serial controller.
     *
     * @param console whether it may be port 0
     */
    record VirtioPort(boolean console) implements Attachment {}

    /** A place on a controller that its target names, such as {@code sda}. */
    record Drive(Controller.Type type) implements Attachment {}

    record CcidSlot() implements Attachment {}

    /** A slot for a memory module. */
    record DimmSlot() implements Attachment {}

    /** Nothing that has to be allocated here. */
    record Fixed() implements Attachment {}

    Attachment FIXED = new Fixed();

    static Pci conventional(PciTurn turn) {
        return pci(turn, PciPlug.CONVENTIONAL);
    }

    static Pci express(PciTurn turn) {
        return pci(turn, PciPlug.EXPRESS);
    }

    static Pci virtio(PciTurn turn) {
        return new Pci(turn, PciPlug.EXPRESS, true, false, Optional.empty());
    }

    /** A virtio device; one of a transitional model works in conventional slots only. */
    static Pci virtio(PciTurn turn, Optional<String> model) {
        boolean transitional = model.filter(m -> m.equals("virtio-transitional")).isPresent();
        return transitional ? conventional(turn) : virtio(turn);
    }

    static Pci pci(PciTurn turn, PciPlug plug) {
        return new Pci(turn, plug, false, false, Optional.empty());
    }
}
