package dev.berth.qmp;

import dev.berth.qapi.Json;
import dev.berth.qapi.QemuVersion;

import java.util.Set;
import java.util.stream.Collectors;

/** QEMU's first words: who it is, and what its protocol can do beyond the ordinary. */
public record Greeting(QemuVersion version, Set<String> capabilities) {
    static Greeting parse(Json line) {
        Json.Members qmp = line.demandMembers("QMP");
        return new Greeting(
                QemuVersion.parse(qmp.demandMembers("version")),
                qmp.items("capabilities").stream()
                        .flatMap(it -> it.asText().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
