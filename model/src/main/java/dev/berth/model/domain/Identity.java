package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.whole;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;
import dev.berth.model.xml.Element;

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
    static final Shape<Identity> SHAPE =
            Shape.of(
                    Identity::new,
                    required("name", Values.NAME, Identity::name),
                    optional("uuid", Values.UUIDS, Identity::uuid),
                    optional("genid", Values.TEXT, Identity::generationId),
                    optional("title", Values.TEXT, Identity::title),
                    optional("description", Values.TEXT, Identity::description),
                    whole("metadata", Identity::metadata));

    public Identity withUuid(UUID chosen) {
        return new Identity(name, Optional.of(chosen), generationId, title, description, metadata);
    }
}
