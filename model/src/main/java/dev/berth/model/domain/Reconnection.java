package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * Whether QEMU connects again to a socket that was closed.
 *
 * @param timeout seconds between attempts
 */
public record Reconnection(Optional<Boolean> enabled, Optional<Integer> timeout) {
    static final ElementCodec<Reconnection> CODEC =
            new ElementCodec<>(
                    "reconnect",
                    Shape.of(
                            Reconnection::new,
                            optional("@enabled", Values.YES_NO, Reconnection::enabled),
                            optional("@timeout", Values.COUNT, Reconnection::timeout)));
}
