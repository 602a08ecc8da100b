package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * A guest's memory, in KiB.
 *
 * @param slots for hot-plugged memory, with {@code max} the ceiling
 * @param size at start; with NUMA cells, their sum
 * @param current what the balloon leaves the guest
 */
public record Memory(
        Optional<Integer> slots,
        Optional<Long> max,
        Optional<Long> size,
        Optional<Boolean> dumpCore,
        Optional<Long> current,
        Optional<MemoryBacking> backing) {
    static final Shape<Memory> SHAPE =
            Shape.of(
                    Memory::new,
                    optional("maxMemory@slots", Values.COUNT, Memory::slots),
                    Sizes.kib("maxMemory", Memory::max),
                    Sizes.kib("memory", Memory::size),
                    optional("memory@dumpCore", Values.ON_OFF, Memory::dumpCore),
                    Sizes.kib("currentMemory", Memory::current),
                    optionalChild(MemoryBacking.CODEC, Memory::backing));
}
