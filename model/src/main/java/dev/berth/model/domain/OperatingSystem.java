package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/**
 * What a guest boots, on which machine type.
 *
 * @param boot kinds of device, the first to try first; empty where devices carry an order
 *     themselves
 */
public record OperatingSystem(
        Type type,
        Firmware firmware,
        DirectBoot direct,
        List<AcpiTable> acpiTables,
        List<BootDevice> boot,
        BootOptions options,
        Source source) {
    static final ElementCodec<OperatingSystem> CODEC =
            new ElementCodec<>(
                    "os",
                    Shape.of(
                            OperatingSystem::new,
                            inline(Type.SHAPE, OperatingSystem::type),
                            inline(Firmware.SHAPE, OperatingSystem::firmware),
                            inline(DirectBoot.SHAPE, OperatingSystem::direct),
                            AcpiTable.listed(),
                            children(BootDevice.ELEMENT, OperatingSystem::boot),
                            inline(BootOptions.SHAPE, OperatingSystem::options),
                            rest(OperatingSystem::source)));

    public OperatingSystem {
        acpiTables = List.copyOf(acpiTables);
        boot = List.copyOf(boot);
    }

    /**
     * The machine.
     *
     * @param kind {@code hvm}
     * @param arch libvirt's word, such as {@code x86_64}; empty where Berth chooses
     * @param machine QEMU's machine type; empty where Berth chooses
     */
    public record Type(String kind, Optional<String> arch, Optional<String> machine) {
        static final Shape<Type> SHAPE =
                Shape.of(
                        Type::new,
                        required("type", Values.NAME, Type::kind),
                        optional("type@arch", Values.TEXT, Type::arch),
                        optional("type@machine", Values.TEXT, Type::machine));
    }

    /** A kernel that QEMU loads itself. */
    public record DirectBoot(
            Optional<String> kernel,
            Optional<String> initrd,
            Optional<String> commandLine,
            Optional<String> shim,
            Optional<String> deviceTree) {
        static final Shape<DirectBoot> SHAPE =
                Shape.of(
                        DirectBoot::new,
                        optional("kernel", Values.TEXT, DirectBoot::kernel),
                        optional("initrd", Values.TEXT, DirectBoot::initrd),
                        optional("cmdline", Values.TEXT, DirectBoot::commandLine),
                        optional("shim", Values.TEXT, DirectBoot::shim),
                        optional("dtb", Values.TEXT, DirectBoot::deviceTree));
    }

    /** A kind of device to boot from. */
    public enum BootDevice implements Token {
        FD,
        HD,
        CDROM,
        NETWORK;

        private static final ValueCodec<BootDevice> CODEC =
                ValueCodec.tokens("boot device", values());
        static final ElementCodec<BootDevice> ELEMENT =
                new ElementCodec<>("boot", Shape.of(d -> d, required("@dev", CODEC, d -> d)));
    }

    /**
     * What the firmware does before it boots.
     *
     * @param menuTimeout milliseconds the menu is shown
     * @param rebootTimeout milliseconds until it tries again; -1 for never
     * @param smbios where SMBIOS tables come from: {@code emulate}, {@code host}, {@code sysinfo}
     */
    public record BootOptions(
            Optional<Boolean> menu,
            Optional<Integer> menuTimeout,
            Optional<String> smbios,
            Optional<Boolean> serial,
            Optional<Integer> rebootTimeout) {
        static final Shape<BootOptions> SHAPE =
                Shape.of(
                        BootOptions::new,
                        optional("bootmenu@enable", Values.YES_NO, BootOptions::menu),
                        optional("bootmenu@timeout", Values.COUNT, BootOptions::menuTimeout),
                        optional("smbios@mode", Values.TEXT, BootOptions::smbios),
                        optional("bios@useserial", Values.YES_NO, BootOptions::serial),
                        optional("bios@rebootTimeout", Values.INTEGER, BootOptions::rebootTimeout));
    }

    public Optional<String> arch() {
        return type.arch();
    }

    public Optional<String> machine() {
        return type.machine();
    }

    public OperatingSystem withType(Type changed) {
        return new OperatingSystem(changed, firmware, direct, acpiTables, boot, options, source);
    }

    public OperatingSystem withFirmware(Firmware changed) {
        return new OperatingSystem(type, changed, direct, acpiTables, boot, options, source);
    }

    public OperatingSystem withBoot(List<BootDevice> changed) {
        return new OperatingSystem(type, firmware, direct, acpiTables, changed, options, source);
    }
}
