package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/**
 * The program a guest's machine starts with.
 *
 * @param automatic the kind to choose from the host's descriptors; empty where the image is named
 * @param features that the chosen one must have, or must not
 */
public record Firmware(
        Optional<Kind> automatic,
        List<Feature> features,
        Optional<Loader> loader,
        Optional<Nvram> nvram) {
    static final Shape<Firmware> SHAPE =
            Shape.of(
                    Firmware::new,
                    optional("@firmware", Kind.CODEC, Firmware::automatic),
                    FirmwareFeatures.PART,
                    optionalChild(Loader.CODEC, Firmware::loader),
                    optionalChild(Nvram.CODEC, Firmware::nvram));

    public Firmware {
        features = List.copyOf(features);
    }

    /** A kind of firmware. */
    public enum Kind implements Token {
        BIOS,
        EFI;

        static final ValueCodec<Kind> CODEC = ValueCodec.tokens("firmware", values());
    }

    /** A feature by libvirt's name, such as {@code secure-boot}. */
    public record Feature(boolean enabled, String name) {
        static final ElementCodec<Feature> CODEC =
                new ElementCodec<>(
                        "feature",
                        Shape.of(
                                Feature::new,
                                required("@enabled", Values.YES_NO, Feature::enabled),
                                required("@name", Values.NAME, Feature::name)));
    }

    /** The firmware's image. */
    public record Loader(
            Optional<Boolean> readOnly,
            Optional<Boolean> secure,
            Optional<Boolean> stateless,
            Optional<Type> type,
            Optional<String> format,
            Optional<String> path) {
        static final ElementCodec<Loader> CODEC =
                new ElementCodec<>(
                        "loader",
                        Shape.of(
                                Loader::new,
                                optional("@readonly", Values.YES_NO, Loader::readOnly),
                                optional("@secure", Values.YES_NO, Loader::secure),
                                optional("@stateless", Values.YES_NO, Loader::stateless),
                                optional("@type", Type.CODEC, Loader::type),
                                optional("@format", Values.TEXT, Loader::format),
                                FirmwareFeatures.<Loader>path(Loader::path)));

        /** How the image is mapped. */
        public enum Type implements Token {
            ROM,
            PFLASH;

            static final ValueCodec<Type> CODEC = ValueCodec.tokens("loader type", values());
        }
    }

    /**
     * The guest's own copy of the firmware's variables.
     *
     * @param template what the copy starts as
     * @param type of the source, where it is given as one; empty for a plain path
     */
    public record Nvram(
            Optional<String> template,
            Optional<String> templateFormat,
            Optional<String> type,
            Optional<String> format,
            Optional<String> path) {
        static final ElementCodec<Nvram> CODEC =
                new ElementCodec<>(
                        "nvram",
                        Shape.of(
                                Nvram::new,
                                optional("@template", Values.TEXT, Nvram::template),
                                optional("@templateFormat", Values.TEXT, Nvram::templateFormat),
                                optional("@type", Values.TEXT, Nvram::type),
                                optional("@format", Values.TEXT, Nvram::format),
                                FirmwareFeatures.nvramPath()));
    }

    public static final Firmware NONE =
            new Firmware(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    /** What the firmware must be able to do, or must not; empty where nothing is asked. */
    public Optional<Boolean> feature(String name) {
        return features.stream()
                .filter(f -> f.name().equals(name))
                .map(Feature::enabled)
                .findFirst();
    }

    public Firmware withLoader(Loader changed) {
        return new Firmware(automatic, features, Optional.of(changed), nvram);
    }

    public Firmware withNvram(Nvram changed) {
        return new Firmware(automatic, features, loader, Optional.of(changed));
    }
}
