package dev.berth.explain;

import dev.berth.plan.step.CommandLine;
import dev.berth.plan.step.Plan;
import dev.berth.qapi.QemuTraits;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A plan as a command that a shell takes, on one line. */
public final class ShellCommand {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=,@%+-]+");

    private ShellCommand() {}

    public static String of(Plan plan, QemuTraits traits) {
        List<String> words = new ArrayList<>();
        plan.environment().forEach((name, value) -> words.add(name + "=" + quoted(value)));
        words.add(quoted(plan.emulator()));
        new CommandLine(traits).arguments(plan).forEach(argument -> words.add(quoted(argument)));
        return String.join(" ", words) + "\n";
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
