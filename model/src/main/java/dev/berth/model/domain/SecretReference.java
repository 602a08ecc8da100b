package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** A secret by its UUID or its usage name. */
public record SecretReference(
        Optional<String> type, Optional<String> uuid, Optional<String> usage) {
    static final ElementCodec<SecretReference> CODEC =
            new ElementCodec<>(
                    "secret",
                    Shape.of(
                            SecretReference::new,
                            optional("@type", Values.TEXT, SecretReference::type),
                            optional("@uuid", Values.TEXT, SecretReference::uuid),
                            optional("@usage", Values.TEXT, SecretReference::usage)));

    public SecretReference {
        if (uuid.isPresent() == usage.isPresent()) {
            throw new IllegalArgumentException("give either uuid or usage");
        }
    }

    /** What names it. */
    public String key() {
        return uuid.or(() -> usage).orElseThrow();
    }
}
