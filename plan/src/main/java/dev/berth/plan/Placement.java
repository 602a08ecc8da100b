package dev.berth.plan;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.DeviceInfo;
import dev.berth.qapi.Json;

import java.util.Optional;

/** A device's place in QEMU's words: its id, and the bus and address it is plugged into. */
final class Placement {
    private final Device device;
    private final Planning planning;

    private Placement(Device device, Planning planning) {
        this.device = device;
        this.planning = planning;
    }

    static Placement of(Device device, Planning planning) {
        return new Placement(device, planning);
    }

    /** {@code properties} with id, bus and address. */
    Json.Members on(Json.Members properties) {
        return at(properties.withOptional("id", device.info().alias()));
    }

    /** {@code properties} with bus and address. */
    Json.Members at(Json.Members properties) {
        return device.info().address().map(a -> placed(a, properties)).orElse(properties);
    }

    private Json.Members placed(Address address, Json.Members properties) {
        return switch (address) {
            case Address.Pci pci -> pci(pci, properties);
            case Address.Usb usb ->
                    properties
                            .with("bus", bus(Controller.Type.USB, usb.bus()) + ".0")
                            .withOptional("port", usb.port());
            case Address.VirtioSerial port ->
                    properties
                            .with(
                                    "bus",
                                    bus(Controller.Type.VIRTIO_SERIAL, port.controller())
                                            + "."
                                            + port.bus())
                            .withOptional("nr", port.port());
            case Address.Ccid slot ->
                    properties.with("bus", bus(Controller.Type.CCID, slot.controller()) + ".0");
            case Address.Isa isa ->
                    properties.withOptional("iobase", isa.iobase()).withOptional("irq", isa.irq());
            case Address.Drive _,
                    Address.Dimm _,
                    Address.VirtioMmio _,
                    Address.Unassigned _,
                    Address.Foreign _ ->
                    properties;
        };
    }

    private Json.Members pci(Address.Pci pci, Json.Members properties) {
        Json.Members placed = properties.with("bus", pciBus(pci.bus()));
        Json.Members multi =
                pci.multifunction()
                        .map(on -> placed.with("multifunction", on.booleanValue()))
                        .orElse(placed);
        return rom(
                multi.with("addr", slot(pci))
                        .withOptional("acpi-index", device.info().acpiIndex()));
    }

    private Json.Members rom(Json.Members properties) {
        DeviceInfo.Rom rom =
                device.info()
                        .rom()
                        .orElse(
                                new DeviceInfo.Rom(
                                        Optional.empty(), Optional.empty(), Optional.empty()));
        if (rom.enabled().equals(Optional.of(false))) {
            return properties.with("romfile", "");
        }
        return properties
                .withOptional("rombar", rom.bar().map(on -> on ? 1 : 0))
                .withOptional("romfile", rom.file());
    }

    /** The roots have QEMU's own names, whatever the document calls them. */
    private String pciBus(int index) {
        Optional<Controller> bus = controller(Controller.Type.PCI, index);
        if (bus.filter(c -> c.isModel("pcie-root")).isPresent()) {
            return "pcie.0";
        }
        boolean root = bus.filter(c -> c.isModel("pci-root")).isPresent();
        String alias = bus(Controller.Type.PCI, index);
        return root && alias.startsWith("ua-") ? "pci.0" : alias;
    }

    String bus(Controller.Type type, int index) {
        return controller(type, index)
                .flatMap(c -> c.info().alias())
                .orElse(type.token() + (type == Controller.Type.PCI ? "." : "") + index);
    }

    private Optional<Controller> controller(Controller.Type type, int index) {
        return planning.domain()
                .devices()
                .of(Controller.class)
                .filter(c -> c.is(type, index))
                .findFirst();
    }

    private static String slot(Address.Pci pci) {
        String slot = "0x" + Integer.toHexString(pci.slot());
        return pci.function() == 0 ? slot : slot + ".0x" + Integer.toHexString(pci.function());
    }
}
