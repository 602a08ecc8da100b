package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.whole;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;
import dev.berth.model.xml.Element;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * Who a guest is.
 *
 * @param uuid empty where the document leaves the choice to Berth
 * @param metadata other programs' elements, kept as they are
 */
public record Identity(
        String name,
        Optional<UUID> uuid,
        Optional<String> generationId,
        Optional<String> title,
        Optional<String> description,
        Optional<Element> metadata) {
    private static final int NAME_BYTES = 240;

    static final Shape<Identity> SHAPE =
            Shape.of(
                    Identity::new,
                    required("name", Values.NAME, Identity::name),
                    optional("uuid", Values.UUIDS, Identity::uuid),
                    optional("genid", Values.TEXT, Identity::generationId),
                    optional("title", Values.TEXT, Identity::title),
                    optional("description", Values.TEXT, Identity::description),
                    whole("metadata", Identity::metadata));

    public Identity {
        checkName(name);
    }

    /** A name becomes the name of files and folders; with room for their endings. */
    private static void checkName(String name) {
        if (name.contains("/") || name.equals(".") || name.equals("..")) {
            throw new IllegalArgumentException(
                    "the name '" + name + "' cannot name a file; choose one without '/'");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a name has no line breaks or control characters");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > NAME_BYTES) {
            throw new IllegalArgumentException(
                    "a name of more than " + NAME_BYTES + " bytes is too long; shorten it");
        }
    }

    public Identity withUuid(UUID chosen) {
        return new Identity(name, Optional.of(chosen), generationId, title, description, metadata);
    }
}
