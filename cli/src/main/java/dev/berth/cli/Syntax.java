package dev.berth.cli;

import java.util.List;
import java.util.Optional;

/**
 * What {@code help} says about a verb and what the reader of its arguments needs.
 *
 * @param summary a few words for the list of verbs
 * @param description one or more sentences; may be empty
 */
record Syntax(Group group, String name, String summary, String description, List<Option> options) {

    Syntax {
        options = List.copyOf(options);
    }

    static Syntax of(
            Group group, String name, String summary, String description, Option... options) {
        return new Syntax(group, name, summary, description, List.of(options));
    }

    Optional<Option> option(String wanted) {
        for (Option option : options) {
            if (option.name().equals(wanted)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** The page of {@code help VERB}, laid out as virsh does. */
    String page() {
        StringBuilder page = new StringBuilder(512);
        page.append("  NAME\n    ").append(name).append(" - ").append(summary).append('\n');
        page.append("\n  SYNOPSIS\n    ").append(name);
        for (Option option : options) {
            page.append(' ').append(option.synopsis());
        }
        page.append('\n');
        if (!description.isEmpty()) {
            page.append("\n  DESCRIPTION\n");
            description.lines().forEach(line -> page.append("    ").append(line).append('\n'));
        }
        if (!options.isEmpty()) {
            page.append("\n  OPTIONS\n");
            for (Option option : options) {
                page.append("    ").append(padded(option.label())).append(option.help());
                page.append('\n');
            }
        }
        return page.append('\n').toString();
    }

    private static String padded(String label) {
        return label + " ".repeat(Math.max(2, 17 - label.length()));
    }
}
