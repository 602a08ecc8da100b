package dev.berth.plan.step;

import dev.berth.qapi.Capability;
import dev.berth.qapi.Json;
import dev.berth.qapi.QemuTraits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Steps as arguments of a command line: JSON where this QEMU takes it, key=value where not. */
public final class CommandLine {
    private final QemuTraits traits;

    public CommandLine(QemuTraits traits) {
        this.traits = traits;
    }

    /** Every argument after the emulator's name. */
    public List<String> arguments(Plan plan) {
        List<String> arguments = new ArrayList<>();
        plan.steps().forEach(step -> arguments.addAll(arguments(step)));
        return arguments;
    }

    /** The option, and its value if it has one. */
    public List<String> arguments(Step step) {
        return switch (step) {
            case Step.Option(String name, Optional<String> value, Origin _) ->
                    value.map(v -> List.of("-" + name, v)).orElseGet(() -> List.of("-" + name));
            case Step.Verbatim(String argument, Origin _) -> List.of(argument);
            case Step.QomObject(Json.Members properties, Origin _) ->
                    json(Capability.OBJECT_JSON, "-object", "qom-type", properties);
            case Step.DescriptorSet(int set, int descriptor, String opaque, Origin _) ->
                    List.of(
                            "-add-fd",
                            "set=%d,fd=%d,opaque=%s".formatted(set, descriptor, escape(opaque)));
            case Step.Password _, Step.Link _, Step.Throttle _ -> List.of();
            case Step.Blockdev(Json.Members properties, Origin _) ->
                    List.of("-blockdev", properties.toString());
            case Step.Chardev(String backend, String id, Json.Members properties, Origin _) ->
                    List.of("-chardev", backend + ",id=" + escape(id) + pairs(properties));
            case Step.Netdev(Json.Members properties, Origin _) ->
                    json(Capability.NETDEV_JSON, "-netdev", "type", properties);
            case Step.Audiodev(Json.Members properties, Origin _) ->
                    List.of("-audiodev", properties.toString());
            case Step.Device(Json.Members properties, Origin _) ->
                    json(Capability.DEVICE_JSON, "-device", "driver", properties);
        };
    }

    private List<String> json(
            Capability capability, String option, String key, Json.Members properties) {
        return List.of(
                option, traits.has(capability) ? properties.toString() : legacy(key, properties));
    }

    /** The key's value first, then key=value pairs. */
    private static String legacy(String key, Json.Members properties) {
        return properties.text(key).orElseThrow() + pairs(properties.without(key));
    }

    /** {@code ,key=value} for each property, commas in values doubled. */
    public static String pairs(Json.Members properties) {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, Json> property : properties.values().entrySet()) {
            pair(property.getKey(), property.getValue(), out);
        }
        return out.toString();
    }

    private static void pair(String key, Json value, StringBuilder out) {
        switch (value) {
            case Json.Text(String text) ->
                    out.append(",").append(key).append("=").append(escape(text));
            case Json.Bool(boolean on) -> out.append(",").append(key).append(on ? "=on" : "=off");
            case Json.Number number -> out.append(",").append(key).append("=").append(number);
            case Json.Members members ->
                    members.values().forEach((k, v) -> pair(key + "." + k, v, out));
            case Json.Items items -> {
                for (int i = 0; i < items.values().size(); i++) {
                    pair(key + "." + i, items.values().get(i), out);
                }
            }
            case Json.Null _ -> {}
        }
    }

    /** A value in which a comma does not end it. */
    public static String escape(String text) {
        return text.replace(",", ",,");
    }
}
