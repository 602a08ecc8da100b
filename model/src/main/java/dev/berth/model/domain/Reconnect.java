package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * Whether a lost connection is made anew.
 *
 * @param timeout seconds between attempts
 */
public record Reconnect(boolean enabled, Optional<Integer> timeout) {
    static final ElementCodec<Reconnect> CODEC =
            new ElementCodec<>(
                    "reconnect",
                    Shape.of(
                            Reconnect::new,
                            required("@enabled", Values.YES_NO, Reconnect::enabled),
                            optional("@timeout", Values.COUNT, Reconnect::timeout)));

    static final Part<Optional<Reconnect>, Optional<Reconnect>> PART =
            optionalChild(CODEC, reconnect -> reconnect);

    public Reconnect {
        if (enabled && timeout.isEmpty()) {
            throw new IllegalArgumentException("a timeout in seconds is required");
        }
    }

    /** Into the {@code <source>} of {@code out}. */
    static void write(Optional<Reconnect> reconnect, ElementWriter out) {
        if (reconnect.isPresent()) {
            PART.write(reconnect, out.child("source"));
        }
    }
}
