package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.rest;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;

import java.util.Optional;

/**
 * How a guest tells that its kernel panicked.
 *
 * @param model empty where it follows from the machine
 */
public record Panic(Optional<Model> model, DeviceInfo info, Source source) implements Device {
    public static final ElementCodec<Panic> CODEC =
            new ElementCodec<>(
                    "panic",
                    Shape.of(
                            Panic::new,
                            optional("@model", Model.CODEC, Panic::model),
                            inline(DeviceInfo.SHAPE, Panic::info),
                            rest(Panic::source)));

    /** Which device, or which feature of the processor. */
    public enum Model implements Token {
        ISA,
        PSERIES,
        HYPERV,
        S390,
        PVPANIC;

        static final ValueCodec<Model> CODEC = ValueCodec.tokens("panic model", values());
    }

    public Panic withModel(Model chosen) {
        return new Panic(Optional.of(chosen), info, source);
    }

    @Override
    public Panic withInfo(DeviceInfo changed) {
        return new Panic(model, changed, source);
    }
}
