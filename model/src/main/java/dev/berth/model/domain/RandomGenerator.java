package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.child;
import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * Randomness from the host.
 *
 * @param rate at which the guest may draw
 */
public record RandomGenerator(
        VirtioModel model,
        Optional<Rate> rate,
        Backend backend,
        VirtioOptions virtio,
        DeviceInfo info,
        Source source)
        implements Device {
    public static final ElementCodec<RandomGenerator> CODEC =
            new ElementCodec<>(
                    "rng",
                    Shape.of(
                            RandomGenerator::new,
                            required("@model", VirtioModel.CODEC, RandomGenerator::model),
                            optionalChild(Rate.CODEC, RandomGenerator::rate),
                            child(Backend.CODEC, RandomGenerator::backend),
                            inline(VirtioOptions.IN_DRIVER, RandomGenerator::virtio),
                            inline(DeviceInfo.SHAPE, RandomGenerator::info),
                            rest(RandomGenerator::source)));

    /**
     * @param bytes in each period
     * @param period in milliseconds; a second where nothing is said
     */
    public record Rate(int bytes, Optional<Integer> period) {
        static final ElementCodec<Rate> CODEC =
                new ElementCodec<>(
                        "rate",
                        Shape.of(
                                Rate::new,
                                required("@bytes", Values.COUNT, Rate::bytes),
                                optional("@period", Values.COUNT, Rate::period)));
    }

    /**
     * Where the randomness comes from.
     *
     * @param device of {@code random}
     * @param egd of {@code egd}
     */
    public record Backend(Kind kind, Optional<String> device, Optional<CharacterBackend> egd) {
        private static final Shape<CharacterBackend> EGD = CharacterBackend.SHAPE;

        static final ElementCodec<Backend> CODEC =
                new ElementCodec<>(
                        "backend", Shape.of(b -> b, part(Backend::read, Backend::write)));

        public Backend {
            if (kind == Kind.EGD && egd.isEmpty()) {
                throw new IllegalArgumentException("an egd backend needs a <source>");
            }
        }

        private static Backend read(ElementReader in) {
            Kind kind = KIND.read(in);
            return kind == Kind.EGD
                    ? new Backend(kind, Optional.empty(), Optional.of(EGD.read(in)))
                    : new Backend(
                            kind, DEVICE.read(in).filter(d -> !d.isEmpty()), Optional.empty());
        }

        private static final Part<Backend, Kind> KIND =
                required("@model", Kind.CODEC, Backend::kind);
        private static final Part<Backend, Optional<String>> DEVICE =
                optional(".", Values.TEXT, Backend::device);

        private static void write(Backend backend, ElementWriter out) {
            KIND.write(backend, out);
            DEVICE.write(backend, out);
            backend.egd.ifPresent(s -> EGD.write(s, out));
        }
    }

    /** What on the host makes it. */
    public enum Kind implements Token {
        RANDOM,
        EGD,
        BUILTIN;

        static final ValueCodec<Kind> CODEC = ValueCodec.tokens("source of randomness", values());
    }

    public RandomGenerator withBackend(Backend changed) {
        return new RandomGenerator(model, rate, changed, virtio, info, source);
    }

    @Override
    public RandomGenerator withInfo(DeviceInfo changed) {
        return new RandomGenerator(model, rate, backend, virtio, changed, source);
    }
}
