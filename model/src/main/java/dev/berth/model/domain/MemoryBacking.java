package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.present;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** What on the host holds a guest's memory. */
public record MemoryBacking(
        boolean noSharePages, boolean locked, Optional<String> sourceType, boolean discard) {
    static final ElementCodec<MemoryBacking> CODEC =
            new ElementCodec<>(
                    "memoryBacking",
                    Shape.of(
                            MemoryBacking::new,
                            present("nosharepages", MemoryBacking::noSharePages),
                            present("locked", MemoryBacking::locked),
                            optional("source@type", Values.TEXT, MemoryBacking::sourceType),
                            present("discard", MemoryBacking::discard)));
}
