package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.or;
import static dev.berth.model.codec.Parts.rest;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;

/** A device of a viewer's, redirected into the guest. */
public record Redirection(Bus bus, CharacterBackend backend, DeviceInfo info, Source source)
        implements Device {
    public static final ElementCodec<Redirection> CODEC =
            new ElementCodec<>(
                    "redirdev",
                    Shape.of(
                            Redirection::new,
                            or("@bus", Bus.CODEC, Bus.USB, Redirection::bus),
                            inline(CharacterBackend.SHAPE, Redirection::backend),
                            inline(DeviceInfo.SHAPE, Redirection::info),
                            rest(Redirection::source)));

    /** What it is plugged into. */
    public enum Bus implements Token {
        USB;

        static final ValueCodec<Bus> CODEC = ValueCodec.tokens("redirdev bus", values());
    }

    public Redirection withBackend(CharacterBackend changed) {
        return new Redirection(bus, changed, info, source);
    }

    @Override
    public Redirection withInfo(DeviceInfo changed) {
        return new Redirection(bus, backend, changed, source);
    }
}
