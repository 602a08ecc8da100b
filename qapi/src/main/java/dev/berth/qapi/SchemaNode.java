package dev.berth.qapi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in a QAPI schema: a command, an event, a member or variant of a type, a value of an
 * enumeration; or nowhere. Where a member has one of several types all are followed.
 */
public final class SchemaNode {
    private final QapiSchema schema;
    private final List<Json.Members> things;

    SchemaNode(QapiSchema schema, List<Json.Members> things) {
        this.schema = schema;
        this.things = things;
    }

    public boolean exists() {
        return !things.isEmpty();
    }

    /** What a command takes or an event carries. */
    public SchemaNode arguments() {
        return types("arg-type");
    }

    /** What a command returns; of a list, its elements. */
    public SchemaNode returns() {
        return types("ret-type");
    }

    public SchemaNode member(String name) {
        return among("members", "name", name);
    }

    public boolean hasMember(String name) {
        return member(name).exists();
    }

    /** The members a union has where its tag has this value. */
    public SchemaNode variant(String tag) {
        return among("variants", "case", tag);
    }

    public boolean hasVariant(String tag) {
        return variant(tag).exists();
    }

    /** A value of an enumeration. */
    public SchemaNode value(String name) {
        SchemaNode described = among("members", "name", name);
        return described.exists() ? described : plainValue(name);
    }

    public boolean hasValue(String name) {
        return value(name).exists();
    }

    /** Whether this, or the type it has, carries the feature. */
    public boolean hasFeature(String name) {
        return Stream.concat(things.stream(), types())
                .flatMap(thing -> thing.items("features").stream())
                .anyMatch(feature -> feature.asText().equals(Optional.of(name)));
    }

    /** Before QEMU 6.2 the values of an enumeration are bare names. */
    private SchemaNode plainValue(String name) {
        Json.Text text = Json.of(name);
        boolean has = types().anyMatch(type -> type.items("values").contains(text));
        return node(has ? Stream.of(Json.object().with("name", name)) : Stream.empty());
    }

    private SchemaNode among(String list, String key, String wanted) {
        return node(
                types().flatMap(type -> type.items(list).stream())
                        .filter(item -> item.text(key).equals(Optional.of(wanted)))
                        .flatMap(item -> item.asMembers().stream()));
    }

    private SchemaNode types(String reference) {
        return node(
                things.stream()
                        .flatMap(thing -> thing.text(reference).stream())
                        .flatMap(schema::types));
    }

    private Stream<Json.Members> types() {
        return things.stream()
                .flatMap(thing -> thing.text("type").map(schema::types).orElse(Stream.of(thing)));
    }

    private SchemaNode node(Stream<Json.Members> found) {
        return new SchemaNode(schema, found.toList());
    }
}
