package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * A parallel port.
 *
 * @param port its number, from 0
 */
public record Parallel(
        CharacterBackend backend, Optional<Integer> port, DeviceInfo info, Source source)
        implements CharacterDevice {
    public static final ElementCodec<Parallel> CODEC =
            new ElementCodec<>(
                    "parallel",
                    Shape.of(
                            Parallel::new,
                            inline(CharacterBackend.SHAPE, Parallel::backend),
                            optional("target@port", Values.COUNT, Parallel::port),
                            inline(DeviceInfo.SHAPE, Parallel::info),
                            rest(Parallel::source)));

    public Parallel withPort(int number) {
        return new Parallel(backend, Optional.of(number), info, source);
    }

    @Override
    public Parallel withBackend(CharacterBackend changed) {
        return new Parallel(changed, port, info, source);
    }

    @Override
    public Parallel withInfo(DeviceInfo changed) {
        return new Parallel(backend, port, changed, source);
    }
}
