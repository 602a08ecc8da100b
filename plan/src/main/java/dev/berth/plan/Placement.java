package dev.berth.plan;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Device;
import dev.berth.qapi.Json;

/** A device's place in QEMU's words: {@code bus} and {@code addr}, and its id. */
final class Placement {
    private final Device device;

    private Placement(Device device) {
        this.device = device;
    }

    static Placement of(Device device, Planning planning) {
        return new Placement(device);
    }

    /** {@code properties} with id, bus and address. */
    Json.Members on(Json.Members properties) {
        Json.Members named = properties.withOptional("id", device.info().alias());
        return device.info().address().map(a -> placed(a, named)).orElse(named);
    }

    private static Json.Members placed(Address address, Json.Members properties) {
        return switch (address) {
            case Address.Pci pci ->
                    properties.with("bus", "pci." + pci.bus()).with("addr", slot(pci));
            case Address.Drive _,
                    Address.Usb _,
                    Address.VirtioSerial _,
                    Address.Ccid _,
                    Address.Isa _,
                    Address.Dimm _,
                    Address.VirtioMmio _,
                    Address.Unassigned _,
                    Address.Foreign _ ->
                    properties;
        };
    }

    private static String slot(Address.Pci pci) {
        String slot = "0x" + Integer.toHexString(pci.slot());
        return pci.function() == 0 ? slot : slot + ".0x" + Integer.toHexString(pci.function());
    }
}
