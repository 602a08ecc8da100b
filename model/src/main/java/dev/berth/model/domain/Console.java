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
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * A console for people. One of type {@code serial} is the first serial port under another name.
 *
 * @param port its number, from 0
 */
public record Console(
        CharacterBackend backend,
        Optional<Type> type,
        Optional<Integer> port,
        DeviceInfo info,
        Source source)
        implements CharacterDevice {
    public static final ElementCodec<Console> CODEC =
            new ElementCodec<>(
                    "console",
                    Shape.of(
                            Console::new,
                            inline(CharacterBackend.SHAPE, Console::backend),
                            optional("target@type", Type.CODEC, Console::type),
                            optional("target@port", Values.COUNT, Console::port),
                            inline(DeviceInfo.SHAPE, Console::info),
                            rest(Console::source)));

    /** What the guest sees. */
    public enum Type implements Token {
        SERIAL,
        XEN,
        UML,
        VIRTIO,
        LXC,
        OPENVZ,
        SCLP,
        SCLPLM;

        static final ValueCodec<Type> CODEC = ValueCodec.tokens("console type", values());
    }

    /** The console that stands for a serial port. */
    public static Console standingFor(CharacterBackend backend) {
        return new Console(
                backend, Optional.of(Type.SERIAL), Optional.of(0), DeviceInfo.NONE, Source.DEFAULT);
    }

    public boolean is(Type wanted) {
        return type.equals(Optional.of(wanted));
    }

    public Console withType(Type chosen) {
        return new Console(backend, Optional.of(chosen), port, info, source);
    }

    public Console withPort(int number) {
        return new Console(backend, type, Optional.of(number), info, source);
    }

    @Override
    public Console withBackend(CharacterBackend changed) {
        return new Console(changed, type, port, info, source);
    }

    @Override
    public Console withInfo(DeviceInfo changed) {
        return new Console(backend, type, port, changed, source);
    }
}
