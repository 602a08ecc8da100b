package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * Memory that several guests see as a PCI device.
 *
 * @param name of the memory, on the host
 * @param role {@code master} keeps the content in a migration, {@code peer} does not
 * @param sizeKib a power of two
 */
public record SharedMemoryDevice(
        String name,
        Optional<String> role,
        Optional<Model> model,
        Optional<Long> sizeKib,
        Optional<Server> server,
        Optional<Interrupts> interrupts,
        DeviceInfo info,
        Source source)
        implements Device {
    private static final int LEAST_KIB = 1024;

    public static final ElementCodec<SharedMemoryDevice> CODEC =
            new ElementCodec<>(
                    "shmem",
                    Shape.of(
                            SharedMemoryDevice::new,
                            required("@name", Values.NAME, SharedMemoryDevice::name),
                            optional("@role", Values.TEXT, SharedMemoryDevice::role),
                            optional("model@type", Model.CODEC, SharedMemoryDevice::model),
                            part(
                                    in -> in.child("size").map(Sizes::readKib),
                                    (s, out) ->
                                            s.sizeKib()
                                                    .ifPresent(kib ->
                                                            mebibytes(kib, out.child("size")))),
                            optionalChild(Server.CODEC, SharedMemoryDevice::server),
                            optionalChild(Interrupts.CODEC, SharedMemoryDevice::interrupts),
                            inline(DeviceInfo.SHAPE, SharedMemoryDevice::info),
                            rest(SharedMemoryDevice::source)));

    public SharedMemoryDevice {
        sizeKib.ifPresent(kib -> {
            if (kib < LEAST_KIB || Long.bitCount(kib) != 1) {
                throw new IllegalArgumentException(
                        "size " + kib + " KiB is not a power of two of at least 1 MiB");
            }
        });
        if (name.contains("/")) {
            throw new IllegalArgumentException("name '" + name + "' has a '/' in it");
        }
    }

    private static void mebibytes(long kib, ElementWriter out) {
        out.attribute("unit", "M");
        out.text(Long.toString(kib >> 10));
    }

    /** Which device. */
    public enum Model implements Token {
        IVSHMEM,
        IVSHMEM_PLAIN,
        IVSHMEM_DOORBELL;

        static final ValueCodec<Model> CODEC = ValueCodec.tokens("shmem model", values());
    }

    /** A program that hands out the memory. */
    public record Server(Optional<String> path) {
        static final ElementCodec<Server> CODEC =
                new ElementCodec<>(
                        "server",
                        Shape.of(Server::new, optional("@path", Values.TEXT, Server::path)));
    }

    /** How guests wake each other. */
    public record Interrupts(Optional<Integer> vectors, Optional<Boolean> ioeventfd) {
        static final ElementCodec<Interrupts> CODEC =
                new ElementCodec<>(
                        "msi",
                        Shape.of(
                                Interrupts::new,
                                optional("@vectors", Values.COUNT, Interrupts::vectors),
                                optional("@ioeventfd", Values.ON_OFF, Interrupts::ioeventfd)));
    }

    public SharedMemoryDevice settled(
            Model chosen, Optional<Long> size, Optional<Interrupts> woken) {
        return new SharedMemoryDevice(
                name, role, Optional.of(chosen), size, server, woken, info, source);
    }

    @Override
    public SharedMemoryDevice withInfo(DeviceInfo changed) {
        return new SharedMemoryDevice(
                name, role, model, sizeKib, server, interrupts, changed, source);
    }
}
