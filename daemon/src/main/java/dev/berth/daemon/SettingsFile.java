package dev.berth.daemon;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads {@code berth.toml}; all that is wrong with it is reported at once, with its lines. */
final class SettingsFile {
    private static final int SPARE_PORTS = 4;
    private static final int SPARE_PORTS_MAX = 64;
    private static final List<String> KNOWN =
            List.of(
                    "host_uuid",
                    "host_name",
                    "qemu_user",
                    "qemu_group",
                    "sandbox",
                    "spare_pcie_ports",
                    "libvirt_sockets");

    private final Path file;
    private final TomlParseResult toml;
    private final List<String> problems = new ArrayList<>();

    private SettingsFile(Path file, TomlParseResult toml) {
        this.file = file;
        this.toml = toml;
    }

    /**
     * The settings in a file; the defaults where there is none.
     *
     * @throws BerthException CONFIG_UNSUPPORTED with every problem
     */
    static Settings read(Path file) {
        try {
            TomlParseResult toml = Files.exists(file) ? Toml.parse(file) : Toml.parse("");
            return new SettingsFile(file, toml).settings();
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR, "cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private Settings settings() {
        toml.errors()
                .forEach(error -> problem(error.position(), String.valueOf(error.getMessage())));
        for (String key : toml.keySet()) {
            if (!KNOWN.contains(key)) {
                problem(
                        toml.inputPositionOf(key),
                        "unknown setting '%s'; known are %s"
                                .formatted(key, String.join(", ", KNOWN)));
            }
        }
        Settings settings =
                new Settings(
                        hostUuid(),
                        text("host_name"),
                        text("qemu_user"),
                        text("qemu_group"),
                        flag("sandbox", true),
                        ports(),
                        flag("libvirt_sockets", false));
        if (!problems.isEmpty()) {
            throw new BerthException(
                    ErrorCode.CONFIG_UNSUPPORTED, String.join(System.lineSeparator(), problems));
        }
        return settings;
    }

    private Optional<UUID> hostUuid() {
        Optional<String> text = text("host_uuid");
        try {
            return text.map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            problem(
                    toml.inputPositionOf("host_uuid"),
                    "host_uuid: '%s' is not a UUID".formatted(text.orElseThrow()));
            return Optional.empty();
        }
    }

    private Optional<String> text(String key) {
        Optional<String> text = value(key, String.class, "a string");
        if (text.isPresent() && text.get().isBlank()) {
            problem(toml.inputPositionOf(key), key + " is empty; leave it out instead");
        }
        return text;
    }

    private boolean flag(String key, boolean otherwise) {
        return value(key, Boolean.class, "true or false").orElse(otherwise);
    }

    private int ports() {
        long ports = value("spare_pcie_ports", Long.class, "a number").orElse((long) SPARE_PORTS);
        if (ports < 0 || ports > SPARE_PORTS_MAX) {
            problem(
                    toml.inputPositionOf("spare_pcie_ports"),
                    "spare_pcie_ports: %d is not within 0 and %d"
                            .formatted(ports, SPARE_PORTS_MAX));
        }
        return (int) ports;
    }

    private <T> Optional<T> value(String key, Class<T> type, String form) {
        Object value = toml.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            problem(toml.inputPositionOf(key), "%s must be %s".formatted(key, form));
            return Optional.empty();
        }
        return Optional.of(type.cast(value));
    }

    private void problem(@Nullable TomlPosition position, String what) {
        problems.add(
                position == null
                        ? "%s: %s".formatted(file, what)
                        : "%s:%d: %s".formatted(file, position.line(), what));
    }
}
