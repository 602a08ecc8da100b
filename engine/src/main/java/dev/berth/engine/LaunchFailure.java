package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.plan.step.CommandLine;
import dev.berth.plan.step.Plan;
import dev.berth.plan.step.Step;
import dev.berth.qmp.QmpRefused;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why QEMU did not come up: its own words, and the element that they are about. */
final class LaunchFailure {
    private static final Pattern QUOTED = Pattern.compile("'([^']{2,})'");

    private LaunchFailure() {}

    static BerthException of(
            String guest, Plan plan, CommandLine commandLine, String said, Throwable cause) {
        boolean refused = cause instanceof QmpRefused || said.isEmpty();
        String words = refused ? String.valueOf(cause.getMessage()) : said;
        String where =
                culprit(plan, commandLine, words)
                        .map(step ->
                                "\nThis comes from %s (%s, rule %s)."
                                        .formatted(
                                                step.origin().rule().path(),
                                                step.origin().at(),
                                                step.origin().rule().id()))
                        .orElse("");
        return new BerthException(
                ErrorCode.OPERATION_FAILED,
                "guest '%s': QEMU did not start: %s%s".formatted(guest, words, where),
                cause);
    }

    /** The step whose option QEMU repeats, else the one whose id it names. */
    static Optional<Step> culprit(Plan plan, CommandLine commandLine, String words) {
        return plan.steps().stream()
                .filter(step -> repeated(commandLine.arguments(step), words))
                .findFirst()
                .or(() -> named(plan, commandLine, words));
    }

    private static boolean repeated(List<String> arguments, String words) {
        return arguments.size() > 1 && words.contains(String.join(" ", arguments));
    }

    private static Optional<Step> named(Plan plan, CommandLine commandLine, String words) {
        Matcher names = QUOTED.matcher(words);
        while (names.find()) {
            String name = names.group(1);
            Optional<Step> found =
                    plan.steps().stream()
                            .filter(step -> mentions(commandLine.arguments(step), name))
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean mentions(List<String> arguments, String name) {
        String value = arguments.isEmpty() ? "" : arguments.getLast();
        return value.equals(name)
                || value.startsWith(name + ",")
                || value.contains("\"" + name + "\"")
                || value.contains("=" + name + ",")
                || value.endsWith("=" + name);
    }
}
