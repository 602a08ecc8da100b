package dev.berth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The arguments of one call of a verb, by the name of the option. Flags have no words. */
record Arguments(Map<String, List<String>> given) {

    Arguments {
        given = Map.copyOf(given);
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    Optional<String> text(String name) {
        List<String> words = given.getOrDefault(name, List.of());
        return words.isEmpty() ? Optional.empty() : Optional.of(words.getFirst());
    }

    /** The word of an option declared as required. */
    String required(String name) {
        return text(name).orElseThrow(() -> new IllegalStateException("option " + name));
    }

    List<String> rest(String name) {
        return given.getOrDefault(name, List.of());
    }

    /**
     * The value of a numeric option.
     *
     * @throws UsageException when it is not a whole number of at least 0
     */
    OptionalInt number(String name) {
        Optional<String> word = text(name);
        if (word.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseUnsignedInt(word.get()));
        } catch (NumberFormatException _) {
            throw new UsageException(
                    "Numeric value '%s' for <%s> option is malformed or out of range"
                            .formatted(word.get(), name));
        }
    }

    /**
     * Refuses two options that contradict each other.
     *
     * @throws UsageException when both are given
     */
    void exclusive(String one, String other) {
        if (has(one) && has(other)) {
            throw new UsageException(
                    "Options --" + one + " and --" + other + " are mutually exclusive");
        }
    }

    /** Those of these flags that are given, in this order. */
    List<String> among(List<String> names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            if (has(name)) {
                found.add(name);
            }
        }
        return found;
    }
}
