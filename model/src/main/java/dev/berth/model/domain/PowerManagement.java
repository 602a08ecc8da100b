package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** Which sleep states the machine offers its guest. */
public record PowerManagement(Optional<Boolean> suspendToMemory, Optional<Boolean> suspendToDisk) {
    static final ElementCodec<PowerManagement> CODEC =
            new ElementCodec<>(
                    "pm",
                    Shape.of(
                            PowerManagement::new,
                            optional(
                                    "suspend-to-mem@enabled",
                                    Values.YES_NO,
                                    PowerManagement::suspendToMemory),
                            optional(
                                    "suspend-to-disk@enabled",
                                    Values.YES_NO,
                                    PowerManagement::suspendToDisk)));
}
