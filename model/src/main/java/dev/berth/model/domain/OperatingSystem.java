package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * What a guest boots, on which machine type.
 *
 * @param type {@code hvm}
 * @param arch libvirt's word, such as {@code x86_64}; empty where Berth chooses
 * @param machine QEMU's machine type; empty where Berth chooses
 */
public record OperatingSystem(
        String type,
        Optional<String> arch,
        Optional<String> machine,
        DirectBoot direct,
        Source source) {
    static final ElementCodec<OperatingSystem> CODEC =
            new ElementCodec<>(
                    "os",
                    Shape.of(
                            OperatingSystem::new,
                            required("type", Values.NAME, OperatingSystem::type),
                            optional("type@arch", Values.TEXT, OperatingSystem::arch),
                            optional("type@machine", Values.TEXT, OperatingSystem::machine),
                            inline(DirectBoot.SHAPE, OperatingSystem::direct),
                            rest(OperatingSystem::source)));

    public OperatingSystem withArch(String chosen) {
        return new OperatingSystem(type, Optional.of(chosen), machine, direct, source);
    }

    public OperatingSystem withMachine(String chosen) {
        return new OperatingSystem(type, arch, Optional.of(chosen), direct, source);
    }

    /** A kernel that QEMU loads itself. */
    public record DirectBoot(
            Optional<String> kernel, Optional<String> initrd, Optional<String> commandLine) {
        static final Shape<DirectBoot> SHAPE =
                Shape.of(
                        DirectBoot::new,
                        optional("kernel", Values.TEXT, DirectBoot::kernel),
                        optional("initrd", Values.TEXT, DirectBoot::initrd),
                        optional("cmdline", Values.TEXT, DirectBoot::commandLine));
    }
}
