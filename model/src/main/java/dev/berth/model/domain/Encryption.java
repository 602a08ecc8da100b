package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.present;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;

import java.util.List;
import java.util.Optional;

/**
 * How an image is encrypted.
 *
 * @param engine who decrypts: QEMU, or the storage's library
 * @param cipher always false: a disk's document says none
 * @param secrets pass phrases, of the image first, then of what it was cloned from
 */
public record Encryption(
        Format format, Optional<Engine> engine, List<SecretReference> secrets, boolean cipher) {
    static final ElementCodec<Encryption> CODEC =
            new ElementCodec<>(
                    "encryption",
                    Shape.of(
                            Encryption::new,
                            required("@format", Format.CODEC, Encryption::format),
                            optional("@engine", Engine.CODEC, Encryption::engine),
                            children(SecretReference.CODEC, Encryption::secrets),
                            present("cipher", Encryption::cipher)));

    public Encryption {
        secrets = List.copyOf(secrets);
        if (cipher) {
            throw new IllegalArgumentException(
                    "<cipher> belongs to volumes that are made; the image's header says it");
        }
    }

    /** Of the image's header. */
    public enum Format implements Token {
        DEFAULT,
        QCOW,
        LUKS,
        LUKS2,
        LUKS_ANY;

        static final ValueCodec<Format> CODEC = ValueCodec.tokens("encryption format", values());
    }

    /** Who decrypts. */
    public enum Engine implements Token {
        QEMU,
        LIBRBD;

        static final ValueCodec<Engine> CODEC = ValueCodec.tokens("encryption engine", values());
    }

    /** The same with the engine made plain. */
    public Encryption settled() {
        return new Encryption(format, Optional.of(engine.orElse(Engine.QEMU)), secrets, cipher);
    }

    public boolean isBy(Engine wanted) {
        return engine.orElse(Engine.QEMU) == wanted;
    }
}
