package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.anyOf;
import static dev.berth.model.codec.Parts.append;
import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A guest's devices, in the document's order.
 *
 * @param emulator the QEMU to run; empty where Berth chooses
 */
public record Devices(Optional<String> emulator, List<Device> list) {
    private static final List<ElementCodec<? extends Device>> KINDS =
            List.of(Controller.CODEC, Watchdog.CODEC);

    static final ElementCodec<Devices> CODEC =
            new ElementCodec<>(
                    "devices",
                    Shape.of(
                            Devices::new,
                            optional("emulator", Values.TEXT, Devices::emulator),
                            anyOf(KINDS, Devices::write, Devices::list)));

    public static final Devices NONE = new Devices(Optional.empty(), List.of());

    public Devices {
        list = List.copyOf(list);
    }

    private static void write(Device device, ElementWriter out) {
        switch (device) {
            case Controller d -> append(Controller.CODEC, d, out);
            case Watchdog d -> append(Watchdog.CODEC, d, out);
        }
    }

    public Devices with(List<Device> changed) {
        return new Devices(emulator, changed);
    }

    public Devices withEmulator(String path) {
        return new Devices(Optional.of(path), list);
    }

    /** The devices of one kind, in order. */
    public <D extends Device> Stream<D> of(Class<D> kind) {
        return list.stream().filter(kind::isInstance).map(kind::cast);
    }
}
