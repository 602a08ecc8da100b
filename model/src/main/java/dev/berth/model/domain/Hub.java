package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;

/** A hub, into which more devices are plugged. */
public record Hub(Type type, DeviceInfo info, Source source) implements Device {
    public static final ElementCodec<Hub> CODEC =
            new ElementCodec<>(
                    "hub",
                    Shape.of(
                            Hub::new,
                            required("@type", Type.CODEC, Hub::type),
                            inline(DeviceInfo.SHAPE, Hub::info),
                            rest(Hub::source)));

    /** What is plugged in. */
    public enum Type implements Token {
        USB;

        static final ValueCodec<Type> CODEC = ValueCodec.tokens("hub type", values());
    }

    /** A hub that Berth adds. */
    public static Hub usb() {
        return new Hub(Type.USB, DeviceInfo.NONE, Source.DEFAULT);
    }

    @Override
    public Hub withInfo(DeviceInfo changed) {
        return new Hub(type, changed, source);
    }
}
