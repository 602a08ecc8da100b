package dev.berth.cli;

import dev.berth.model.vocabulary.PowerMode;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads {@code --mode} of {@code shutdown} and {@code reboot}. */
final class PowerModes {
    static final Option OPTION =
            Option.text("mode", "shutdown mode: acpi|agent|initctl|signal|paravirt");

    private PowerModes() {}

    /**
     * Reads modes separated by commas; none means that the daemon chooses.
     *
     * @throws UsageException naming the first that does not exist
     */
    static Set<PowerMode> of(Arguments arguments) {
        EnumSet<PowerMode> modes = EnumSet.noneOf(PowerMode.class);
        Optional<String> words = arguments.text("mode");
        if (words.isPresent()) {
            for (String word : words.get().split(",", -1)) {
                modes.add(mode(word));
            }
        }
        return modes;
    }

    private static PowerMode mode(String word) {
        return switch (word) {
            case "acpi" -> PowerMode.ACPI_POWER_BUTTON;
            case "agent" -> PowerMode.GUEST_AGENT;
            case "initctl" -> PowerMode.INITCTL;
            case "signal" -> PowerMode.SIGNAL;
            case "paravirt" -> PowerMode.PARAVIRT;
            default ->
                    throw new UsageException(
                            "Unknown mode %s value, expecting 'acpi', 'agent', 'initctl', 'signal',"
                                            .formatted(word)
                                    + " or 'paravirt'");
        };
    }
}
