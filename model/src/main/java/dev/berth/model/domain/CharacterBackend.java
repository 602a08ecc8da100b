package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** What a character device is connected to, and where a copy of its output goes. */
public record CharacterBackend(CharacterSource source, Optional<Log> log) {
    static final Shape<CharacterBackend> SHAPE =
            Shape.of(
                    CharacterBackend::new,
                    inline(CharacterSource.SHAPE, CharacterBackend::source),
                    optionalChild(Log.CODEC, CharacterBackend::log));

    /** A file that receives all output too. */
    public record Log(String file, Optional<Boolean> append) {
        static final ElementCodec<Log> CODEC =
                new ElementCodec<>(
                        "log",
                        Shape.of(
                                Log::new,
                                required("@file", Values.NAME, Log::file),
                                optional("@append", Values.ON_OFF, Log::append)));
    }

    public static CharacterBackend of(CharacterSource source) {
        return new CharacterBackend(source, Optional.empty());
    }

    public CharacterBackend withSource(CharacterSource changed) {
        return new CharacterBackend(changed, log);
    }
}
