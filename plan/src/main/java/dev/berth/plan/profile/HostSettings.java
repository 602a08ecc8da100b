package dev.berth.plan.profile;

import java.util.Map;
import java.util.Optional;

/**
 * The administrator's settings that show in a command line, by libvirt's names of them (qemu.conf),
 * which Berth's own configuration also uses.
 *
 * @param values as text; {@code 1} and {@code true} mean yes
 * @param environment the variables of the daemon that a guest inherits
 */
public record HostSettings(Map<String, String> values, Map<String, String> environment) {
    public HostSettings {
        values = Map.copyOf(values);
        environment = Map.copyOf(environment);
    }

    public boolean isOn(String name, boolean otherwise) {
        return text(name).map(v -> v.equals("1") || v.equals("true")).orElse(otherwise);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
