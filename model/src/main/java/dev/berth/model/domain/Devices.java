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
            List.of(
                    Disk.CODEC,
                    Controller.CODEC,
                    Interface.CODEC,
                    Filesystem.CODEC,
                    Serial.CODEC,
                    Parallel.CODEC,
                    Console.CODEC,
                    Channel.CODEC,
                    Input.CODEC,
                    Graphics.CODEC,
                    Sound.CODEC,
                    Audio.CODEC,
                    Video.CODEC,
                    HostDevice.CODEC,
                    Hub.CODEC,
                    Watchdog.CODEC,
                    MemoryBalloon.CODEC,
                    RandomGenerator.CODEC,
                    Panic.CODEC,
                    MemoryModule.CODEC,
                    Smartcard.CODEC,
                    Tpm.CODEC,
                    Redirection.CODEC,
                    RedirectionFilter.CODEC,
                    SharedMemoryDevice.CODEC,
                    Iommu.CODEC,
                    Crypto.CODEC,
                    Vsock.CODEC);

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
            case Disk d -> append(Disk.CODEC, d, out);
            case Controller d -> append(Controller.CODEC, d, out);
            case Interface d -> append(Interface.CODEC, d, out);
            case Filesystem d -> append(Filesystem.CODEC, d, out);
            case Serial d -> append(Serial.CODEC, d, out);
            case Parallel d -> append(Parallel.CODEC, d, out);
            case Console d -> append(Console.CODEC, d, out);
            case Channel d -> append(Channel.CODEC, d, out);
            case Input d -> append(Input.CODEC, d, out);
            case Graphics d -> append(Graphics.CODEC, d, out);
            case Sound d -> append(Sound.CODEC, d, out);
            case Video d -> append(Video.CODEC, d, out);
            case Audio d -> append(Audio.CODEC, d, out);
            case HostDevice d -> append(HostDevice.CODEC, d, out);
            case Hub d -> append(Hub.CODEC, d, out);
            case Watchdog d -> append(Watchdog.CODEC, d, out);
            case MemoryBalloon d -> append(MemoryBalloon.CODEC, d, out);
            case RandomGenerator d -> append(RandomGenerator.CODEC, d, out);
            case Panic d -> append(Panic.CODEC, d, out);
            case MemoryModule d -> append(MemoryModule.CODEC, d, out);
            case Smartcard d -> append(Smartcard.CODEC, d, out);
            case Tpm d -> append(Tpm.CODEC, d, out);
            case Redirection d -> append(Redirection.CODEC, d, out);
            case RedirectionFilter d -> append(RedirectionFilter.CODEC, d, out);
            case SharedMemoryDevice d -> append(SharedMemoryDevice.CODEC, d, out);
            case Iommu d -> append(Iommu.CODEC, d, out);
            case Crypto d -> append(Crypto.CODEC, d, out);
            case Vsock d -> append(Vsock.CODEC, d, out);
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
