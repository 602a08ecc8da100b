package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.child;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

/** Who QEMU is to a storage server. */
public record StorageAuth(String username, SecretReference secret) {
    static final ElementCodec<StorageAuth> CODEC =
            new ElementCodec<>(
                    "auth",
                    Shape.of(
                            StorageAuth::new,
                            required("@username", Values.NAME, StorageAuth::username),
                            child(SecretReference.CODEC, StorageAuth::secret)));
}
