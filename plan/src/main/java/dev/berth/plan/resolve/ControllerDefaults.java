package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Controller.Type;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Controllers that the machine has, controllers that devices need, and models left open. */
final class ControllerDefaults {
    private ControllerDefaults() {}

    /** The controllers that come with the machine. */
    static Domain addBuiltIn(Domain domain, Target target) {
        Chipset chipset = Chipset.of(domain);
        List<Device> devices = new ArrayList<>(ControllerIndexes.assign(domain.devices().list()));
        if (hasUsb(chipset) && find(devices, Type.USB, 0).isEmpty()) {
            automaticUsb(chipset, target).forEach(c -> DeviceOrder.insert(devices, c));
        }
        if (chipset == Chipset.Q35) {
            addMissing(devices, Type.SATA, 0, Optional.empty());
        }
        if (chipset.conventionalRoot()) {
            root(devices, "pci-root", target);
        }
        if (chipset.expressRoot()) {
            root(devices, "pcie-root", target);
        }
        return domain.withDevices(devices.stream().map(d -> modelled(d, domain, target)).toList());
    }

    /** The controllers that devices' addresses name, or that they need to be plugged in at all. */
    static Domain addNeeded(Domain domain, Target target) {
        List<Device> devices = new ArrayList<>(domain.devices().list());
        List.of(Type.SCSI, Type.FDC, Type.IDE, Type.SATA).forEach(t -> addForDrives(devices, t));
        for (Device device : domain.devices().list()) {
            Attachment attachment = Attachments.of(device);
            if (attachment instanceof Attachment.VirtioPort) {
                addMissing(devices, Type.VIRTIO_SERIAL, controller(device), Optional.empty());
            } else if (attachment instanceof Attachment.CcidSlot) {
                addMissing(devices, Type.CCID, controller(device), Optional.empty());
            }
        }
        return domain.withDevices(devices.stream().map(d -> modelled(d, domain, target)).toList());
    }

    private static void addForDrives(List<Device> devices, Type type) {
        int last =
                devices.stream()
                        .filter(d ->
                                Attachments.of(d) instanceof Attachment.Drive drive
                                        && drive.type() == type
                                        && d.info().address().isPresent())
                        .mapToInt(ControllerDefaults::controller)
                        .max()
                        .orElse(-1);
        for (int index = 0; index <= last; index++) {
            addMissing(devices, type, index, Optional.empty());
        }
    }

    private static int controller(Device device) {
        return switch (device.info().address().orElse(new Address.Unassigned())) {
            case Address.Drive a -> a.controller();
            case Address.VirtioSerial a -> a.controller();
            case Address.Ccid a -> a.controller();
            case Address.Pci _,
                    Address.Usb _,
                    Address.Isa _,
                    Address.Dimm _,
                    Address.VirtioMmio _,
                    Address.Unassigned _,
                    Address.Foreign _ ->
                    0;
        };
    }

    static Optional<Controller> find(List<Device> devices, Type type, int index) {
        return devices.stream()
                .filter(Controller.class::isInstance)
                .map(Controller.class::cast)
                .filter(c -> c.is(type, index))
                .findFirst();
    }

    static void addMissing(List<Device> devices, Type type, int index, Optional<String> model) {
        if (find(devices, type, index).isEmpty()) {
            DeviceOrder.insert(devices, Controller.of(type, index, model));
        }
    }

    private static void root(List<Device> devices, String model, Target target) {
        Optional<Controller> root = find(devices, Type.PCI, 0);
        if (root.isPresent() && !root.get().isModel(model)) {
            target.refuse(
                    root.get(),
                    "PCI controller 0 of this machine type is a %s, not a %s; give the model so"
                            .formatted(
                                    model, root.get().model().orElse("controller without model")));
        }
        addMissing(devices, Type.PCI, 0, Optional.of(model));
    }

    private static boolean hasUsb(Chipset chipset) {
        return chipset == Chipset.I440FX
                || chipset == Chipset.Q35
                || chipset == Chipset.ARM_PCI
                || chipset == Chipset.ARM_USB;
    }

    private static List<Controller> automaticUsb(Chipset chipset, Target target) {
        if (chipset == Chipset.ARM_PCI || chipset == Chipset.ARM_USB) {
            return List.of(Controller.of(Type.USB, 0, "pci-ohci"));
        }
        if (chipset != Chipset.Q35) {
            return usualUsb(chipset, target).stream()
                    .map(m -> Controller.of(Type.USB, 0, m))
                    .toList();
        }
        if (target.traits().hasObjectType("qemu-xhci")) {
            return List.of(Controller.of(Type.USB, 0, "qemu-xhci"));
        }
        if (target.traits().hasObjectType("nec-usb-xhci")) {
            return List.of(Controller.of(Type.USB, 0, "nec-xhci"));
        }
        return target.traits().hasObjectType("ich9-usb-ehci1") ? UsbCompanions.all(0) : List.of();
    }

    private static Device modelled(Device device, Domain domain, Target target) {
        if (!(device instanceof Controller c)) {
            return device;
        }
        boolean open = c.model().isEmpty() || (c.type() == Type.SCSI && c.isModel("auto"));
        if (!open) {
            return c;
        }
        Optional<String> usual =
                switch (c.type()) {
                    case SCSI -> usualScsi(target);
                    case USB -> usualUsb(Chipset.of(domain), target);
                    case PCI -> usualPci(c, domain);
                    case IDE, FDC, SATA, VIRTIO_SERIAL, CCID, XENBUS, ISA, NVME -> Optional.empty();
                };
        return usual.map(c::withModel).orElse(c);
    }

    private static Optional<String> usualScsi(Target target) {
        return Optional.of(
                target.traits().hasObjectType("lsi53c895a") ? "lsilogic" : "virtio-scsi");
    }

    private static Optional<String> usualUsb(Chipset chipset, Target target) {
        List<String> preferred =
                chipset.pc() ? List.of("piix3-uhci") : List.of("qemu-xhci", "nec-xhci");
        return preferred.stream()
                .filter(m -> target.traits().hasObjectType(usbDevice(m)))
                .findFirst();
    }

    private static String usbDevice(String model) {
        return switch (model) {
            case "piix3-uhci" -> "piix3-usb-uhci";
            case "nec-xhci" -> "nec-usb-xhci";
            default -> model;
        };
    }

    private static Optional<String> usualPci(Controller c, Domain domain) {
        boolean express = Chipset.of(domain).expressRoot();
        boolean root = c.index().orElse(0) == 0;
        return Optional.of(
                express
                        ? (root ? "pcie-root" : "pcie-root-port")
                        : (root ? "pci-root" : "pci-bridge"));
    }
}
