package dev.berth.plan.resolve;

import dev.berth.model.domain.Controller;

/** What controllers are called: those that QEMU makes with the machine have its names. */
final class ControllerNames {
    private ControllerNames() {}

    static String of(Controller controller, Board board) {
        Chipset chipset = Chipset.of(board);
        int index = controller.index().orElse(0);
        return switch (controller.type()) {
            case PCI -> pci(controller, chipset, index);
            case IDE -> index == 0 && chipset.builtInIde() ? "ide" : "ide" + index;
            case SATA -> index == 0 && chipset == Chipset.Q35 ? "ide" : "sata" + index;
            case USB -> index == 0 ? "usb" : "usb" + index;
            case SCSI -> index == 0 && controller.isModel("ncr53c90") ? "scsi" : "scsi" + index;
            case FDC, VIRTIO_SERIAL, CCID, XENBUS, ISA, NVME -> controller.type().token() + index;
        };
    }

    private static String pci(Controller controller, Chipset chipset, int index) {
        if (chipset == Chipset.OTHER || chipset == Chipset.ARM_PCI || chipset == Chipset.ARM_USB) {
            return "pci";
        }
        return (controller.isModel("pcie-root") ? "pcie." : "pci.") + index;
    }
}
