package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.child;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * What a {@code <source>} says besides where its image is.
 *
 * @param index its number among the guest's nodes while it runs
 * @param dataStore where a qcow2 image keeps the guest's bytes, if apart
 */
public record StorageOptions(
        Optional<StartupPolicy> startupPolicy,
        Optional<Integer> index,
        Optional<StorageAuth> auth,
        Optional<Slices> slices,
        Optional<Encryption> encryption,
        Optional<Reservations> reservations,
        Optional<Layer> dataStore) {
    public static final StorageOptions NONE =
            new StorageOptions(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    static final Shape<StorageOptions> SHAPE =
            Shape.of(
                    StorageOptions::new,
                    optional("@startupPolicy", StartupPolicy.CODEC, StorageOptions::startupPolicy),
                    optional("@index", Values.COUNT, StorageOptions::index),
                    optionalChild(StorageAuth.CODEC, StorageOptions::auth),
                    optionalChild(Slices.CODEC, StorageOptions::slices),
                    optionalChild(Encryption.CODEC, StorageOptions::encryption),
                    optionalChild(Reservations.CODEC, StorageOptions::reservations),
                    Layer.named("dataStore", StorageOptions::dataStore));

    /** What happens when the image is missing at the start. */
    public enum StartupPolicy implements Token {
        MANDATORY,
        REQUISITE,
        OPTIONAL;

        static final ValueCodec<StartupPolicy> CODEC =
                ValueCodec.tokens("start-up policy", values());
    }

    /** The part of the storage that holds the image. */
    public record Slices(Slice slice) {
        static final ElementCodec<Slices> CODEC =
                new ElementCodec<>(
                        "slices", Shape.of(Slices::new, child(Slice.CODEC, Slices::slice)));
    }

    /**
     * @param offset in bytes
     * @param size in bytes; 0 up to the end
     */
    public record Slice(String type, long offset, long size) {
        static final ElementCodec<Slice> CODEC =
                new ElementCodec<>(
                        "slice",
                        Shape.of(
                                Slice::new,
                                required("@type", Values.TEXT, Slice::type),
                                required("@offset", Values.LONG, Slice::offset),
                                required("@size", Values.LONG, Slice::size)));
    }

    /**
     * SCSI persistent reservations through a helper.
     *
     * @param path the helper's socket, where someone else runs it
     */
    public record Reservations(
            boolean managed, Optional<String> type, Optional<String> path, Optional<String> mode) {
        static final ElementCodec<Reservations> CODEC =
                new ElementCodec<>(
                        "reservations",
                        Shape.of(
                                Reservations::new,
                                required("@managed", Values.YES_NO, Reservations::managed),
                                optional("source@type", Values.TEXT, Reservations::type),
                                optional("source@path", Values.TEXT, Reservations::path),
                                optional("source@mode", Values.TEXT, Reservations::mode)));
    }

    public StorageOptions withoutIndex() {
        return new StorageOptions(
                startupPolicy, Optional.empty(), auth, slices, encryption, reservations, dataStore);
    }

    public StorageOptions withIndex(int number) {
        return new StorageOptions(
                startupPolicy,
                Optional.of(number),
                auth,
                slices,
                encryption,
                reservations,
                dataStore);
    }

    public StorageOptions withEncryption(Optional<Encryption> changed) {
        return new StorageOptions(
                startupPolicy, index, auth, slices, changed, reservations, dataStore);
    }

    public StorageOptions withDataStore(Layer changed) {
        return new StorageOptions(
                startupPolicy, index, auth, slices, encryption, reservations, Optional.of(changed));
    }
}
