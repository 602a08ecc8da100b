package dev.berth.plan.resolve;

import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Watchdog;

/** What each kind of device is plugged into: the one place that a new kind has to be told to. */
final class Attachments {
    private Attachments() {}

    static Attachment of(Device device) {
        return switch (device) {
            case Controller d -> controller(d);
            case Watchdog d ->
                    d.model() == Watchdog.Model.I6300ESB
                            ? Attachment.conventional(PciTurn.WATCHDOGS)
                            : Attachment.FIXED;
        };
    }

    private static Attachment controller(Controller controller) {
        String model = controller.model().orElse("");
        return switch (controller.type()) {
            case PCI -> pci(model);
            case IDE, SATA -> Attachment.conventional(PciTurn.CONTROLLERS);
            case VIRTIO_SERIAL -> Attachment.virtio(PciTurn.CONTROLLERS, controller.model());
            case SCSI -> scsi(controller, model);
            case USB -> usb(model);
            case NVME -> Attachment.express(PciTurn.CONTROLLERS);
            case CCID -> new Attachment.Usb(false);
            case FDC, ISA, XENBUS -> Attachment.FIXED;
        };
    }

    private static Attachment scsi(Controller controller, String model) {
        return switch (model) {
            case "virtio-scsi", "virtio-transitional", "virtio-non-transitional" ->
                    Attachment.virtio(PciTurn.CONTROLLERS, controller.model());
            case "ncr53c90" -> Attachment.FIXED;
            default -> Attachment.conventional(PciTurn.CONTROLLERS);
        };
    }

    private static Attachment usb(String model) {
        return switch (model) {
            case "none", "qusb1", "qusb2" -> Attachment.FIXED;
            case "nec-xhci", "qemu-xhci" -> Attachment.express(PciTurn.CONTROLLERS);
            default -> Attachment.conventional(PciTurn.CONTROLLERS);
        };
    }

    private static Attachment pci(String model) {
        return switch (model) {
            case "pci-bridge" -> pci(PciPlug.BRIDGE);
            case "pci-expander-bus" -> pci(PciPlug.EXPANDER);
            case "pcie-expander-bus" -> pci(PciPlug.EXPRESS_EXPANDER);
            case "dmi-to-pci-bridge" -> pci(PciPlug.DMI_BRIDGE);
            case "pcie-to-pci-bridge" -> pci(PciPlug.EXPRESS_BRIDGE);
            case "pcie-root-port" -> pci(PciPlug.ROOT_PORT);
            case "pcie-switch-upstream-port" -> pci(PciPlug.UPSTREAM_PORT);
            case "pcie-switch-downstream-port" -> pci(PciPlug.DOWNSTREAM_PORT);
            default -> Attachment.FIXED;
        };
    }

    private static Attachment pci(PciPlug plug) {
        return Attachment.pci(PciTurn.PCI_CONTROLLERS, plug);
    }
}
