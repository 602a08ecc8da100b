package dev.berth.plan;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.VirtioModel;
import dev.berth.model.domain.VirtioOptions;
import dev.berth.qapi.Json;

import java.util.Optional;

/** What all virtio devices have in common. */
final class VirtioDevice {
    private VirtioDevice() {}

    /**
     * QEMU's device: {@code kind}, its transport, and the standard that {@code model} asks for.
     *
     * @param kind such as {@code virtio-blk}
     * @param model libvirt's word; {@code virtio-transitional} and {@code virtio-non-transitional}
     *     count
     */
    static String driver(String kind, Optional<String> model, Device device) {
        return switch (device.info().address().orElse(new Address.Unassigned())) {
            case Address.Pci _ -> kind + "-pci" + standard(model);
            case Address.Foreign a when a.type().equals("ccw") -> kind + "-ccw";
            case Address.VirtioMmio _,
                    Address.Drive _,
                    Address.Usb _,
                    Address.VirtioSerial _,
                    Address.Ccid _,
                    Address.Isa _,
                    Address.Dimm _,
                    Address.Unassigned _,
                    Address.Foreign _ ->
                    kind + "-device";
        };
    }

    private static String standard(Optional<String> model) {
        return switch (model.orElse("")) {
            case "virtio-transitional" -> "-transitional";
            case "virtio-non-transitional" -> "-non-transitional";
            default -> "";
        };
    }

    /** A device's first properties: its driver and what its {@code <driver>} says. */
    static Json.Members properties(String driver, VirtioOptions options) {
        return Json.object()
                .with("driver", driver)
                .withOptional("iommu_platform", options.iommu())
                .withOptional("ats", options.ats())
                .withOptional("packed", options.packed())
                .withOptional("page-per-vq", options.pagePerVq());
    }

    /** The first properties of a device of the kind. */
    static Json.Members of(String kind, VirtioModel model, VirtioOptions options, Device device) {
        return properties(driver(kind, Optional.of(model.token()), device), options);
    }
}
