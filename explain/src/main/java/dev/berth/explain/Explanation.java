package dev.berth.explain;

import dev.berth.plan.step.CommandLine;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Plan;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Step;
import dev.berth.qapi.QemuTraits;

import java.util.List;

/**
 * What became of a document: QEMU's options in order, each with where it comes from and why.
 *
 * @param lines one for each step of the plan
 */
public record Explanation(String emulator, List<Line> lines) {
    public Explanation {
        lines = List.copyOf(lines);
    }

    /** What one step became. */
    public record Line(List<String> arguments, Origin origin) {
        public Line {
            arguments = List.copyOf(arguments);
        }

        Rule rule() {
            return origin.rule();
        }
    }

    public static Explanation of(Plan plan, QemuTraits traits) {
        CommandLine commandLine = new CommandLine(traits);
        return new Explanation(
                plan.emulator(),
                plan.steps().stream().map(step -> line(step, commandLine)).toList());
    }

    private static Line line(Step step, CommandLine commandLine) {
        return new Line(commandLine.arguments(step), step.origin());
    }

    /** For reading: each option, and below it the element, the rule and the reason. */
    public String text() {
        StringBuilder text = new StringBuilder(emulator).append('\n');
        for (Line line : lines) {
            text.append("  ").append(String.join(" ", line.arguments())).append('\n');
            text.append("      ").append(place(line)).append(line.rule().why()).append('\n');
        }
        return text.toString();
    }

    private static String place(Line line) {
        String position = line.origin().at().isDefault() ? "" : line.origin().at() + " ";
        return position + line.rule().path() + " [" + line.rule().id() + "] ";
    }
}
