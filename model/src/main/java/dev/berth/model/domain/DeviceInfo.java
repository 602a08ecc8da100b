package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * What every device may say of itself.
 *
 * @param bootOrder its place in the boot order, from 1
 * @param acpiIndex the number that names a PCI NIC to its guest
 */
public record DeviceInfo(
        Optional<Integer> bootOrder,
        Optional<String> loadparm,
        Optional<String> alias,
        Optional<Rom> rom,
        Optional<Integer> acpiIndex,
        Optional<Address> address) {
    public static final DeviceInfo NONE =
            new DeviceInfo(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public static final Shape<DeviceInfo> SHAPE =
            Shape.of(
                    DeviceInfo::new,
                    optional("boot@order", Values.COUNT, DeviceInfo::bootOrder),
                    optional("boot@loadparm", Values.TEXT, DeviceInfo::loadparm),
                    optional("alias@name", Values.TEXT, DeviceInfo::alias),
                    optionalChild(Rom.CODEC, DeviceInfo::rom),
                    optional("acpi@index", Values.COUNT, DeviceInfo::acpiIndex),
                    optionalChild(Address.CODEC, DeviceInfo::address));

    /** The device's option ROM. */
    public record Rom(Optional<Boolean> enabled, Optional<Boolean> bar, Optional<String> file) {
        static final ElementCodec<Rom> CODEC =
                new ElementCodec<>(
                        "rom",
                        Shape.of(
                                Rom::new,
                                optional("@enabled", Values.YES_NO, Rom::enabled),
                                optional("@bar", Values.ON_OFF, Rom::bar),
                                optional("@file", Values.TEXT, Rom::file)));
    }

    public DeviceInfo withAlias(String name) {
        return new DeviceInfo(bootOrder, loadparm, Optional.of(name), rom, acpiIndex, address);
    }

    public DeviceInfo withoutAlias() {
        return new DeviceInfo(bootOrder, loadparm, Optional.empty(), rom, acpiIndex, address);
    }

    public DeviceInfo withAddress(Address assigned) {
        return new DeviceInfo(bootOrder, loadparm, alias, rom, acpiIndex, Optional.of(assigned));
    }

    public DeviceInfo withBootOrder(int order) {
        return new DeviceInfo(Optional.of(order), loadparm, alias, rom, acpiIndex, address);
    }
}
