package dev.berth.qapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * QEMU's own description of its protocol, the answer to {@code query-qmp-schema} (QEMU's
 * qapi/introspect.json). A path that leads nowhere gives a node that does not exist, so a question
 * is one expression:
 *
 * <pre>{@code
 * schema.command("blockdev-add").arguments().variant("file").member("aio").hasValue("io_uring")
 * schema.command("device_add").hasFeature("json-cli-hotplug")
 * }</pre>
 */
public final class QapiSchema {
    private final Map<String, Json.Members> entities = new HashMap<>();

    QapiSchema(Json answer) {
        for (Json entity : answer.asItems()) {
            entity.asMembers().ifPresent(it -> entities.put(it.demandText("name"), it));
        }
    }

    public SchemaNode command(String name) {
        return named(name, "command");
    }

    public SchemaNode event(String name) {
        return named(name, "event");
    }

    public boolean hasCommand(String name) {
        return command(name).exists();
    }

    public boolean hasEvent(String name) {
        return event(name).exists();
    }

    private SchemaNode named(String name, String kind) {
        return new SchemaNode(
                this,
                entity(name).filter(it -> it.text("meta-type").orElse("").equals(kind)).toList());
    }

    private Stream<Json.Members> entity(String name) {
        return Stream.ofNullable(entities.get(name));
    }

    /** The types that a type's name stands for: arrays and alternates are looked through. */
    Stream<Json.Members> types(String name) {
        return entity(name)
                .flatMap(type ->
                        switch (type.text("meta-type").orElse("")) {
                            case "array" -> types(type.demandText("element-type"));
                            case "alternate" -> alternatives(type.items("members"));
                            default -> Stream.of(type);
                        });
    }

    private Stream<Json.Members> alternatives(List<Json> members) {
        return members.stream().flatMap(member -> types(member.demandText("type")));
    }
}
