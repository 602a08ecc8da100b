package dev.berth.qapi;

import java.util.List;
import java.util.Optional;

/**
 * A CPU model that QEMU knows, from {@code query-cpu-definitions}.
 *
 * @param unavailable the properties that keep the host from running it; empty where QEMU does not
 *     say, an empty list where it runs
 * @param alias the versioned model this one stands for
 */
public record CpuDefinition(
        String name,
        String type,
        Optional<List<String>> unavailable,
        Optional<String> alias,
        boolean deprecated) {

    static CpuDefinition parse(Json json) {
        return new CpuDefinition(
                json.demandText("name"),
                json.text("typename").orElse(""),
                json.get("unavailable-features").map(CpuDefinition::texts),
                json.text("alias-of"),
                json.flag("deprecated"));
    }

    private static List<String> texts(Json json) {
        return json.asItems().stream().flatMap(item -> item.asText().stream()).toList();
    }
}
