package dev.berth.cli;

import java.io.PrintStream;
import java.util.Map;

/**
 * Where answers and diagnostics go. Answers to stdout; diagnostics to stderr, their first word in
 * red only where a terminal reads them and {@code NO_COLOR} is not set.
 */
final class Screen {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean json;
    private final boolean quiet;
    private final boolean colour;

    Screen(PrintStream out, PrintStream err, GlobalOptions options, boolean colour) {
        this.out = out;
        this.err = err;
        this.json = options.json();
        this.quiet = options.quiet();
        this.colour = colour;
    }

    /** Whether colour is wanted: stderr shown on a terminal that knows it, no {@code NO_COLOR}. */
    static boolean wantsColour(Map<String, String> environment, boolean terminal) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean dumb = environment.getOrDefault("TERM", "dumb").equals("dumb");
        return terminal && !refused && !dumb;
    }

    boolean json() {
        return json;
    }

    PrintStream out() {
        return out;
    }

    /** Prints a report in the form asked for. */
    void show(Report report) {
        if (json) {
            out.print(report.json().pretty() + "\n");
        } else {
            out.print(quiet ? report.quietText() : report.text());
        }
    }

    /** Prints a message that {@code --quiet} silences. */
    void tell(Report report) {
        if (json || !quiet) {
            show(report);
        }
    }

    /** Prints one line of a list that grows while it is watched, such as events. */
    void line(Object line) {
        out.print(line + "\n");
        out.flush();
    }

    /** The blank line that virsh prints after each command's output. */
    void end() {
        if (!json && !quiet) {
            out.print("\n");
        }
        out.flush();
    }

    /** Something that people should know, though the verb went on. */
    void warn(String message) {
        out.flush();
        message.lines().forEach(line -> err.print("warning: " + line + "\n"));
        err.flush();
    }

    /** Every line of a diagnostic after {@code error:}, as virsh does for each of its errors. */
    void error(String message) {
        out.flush();
        String mark = colour ? "\u001b[1;31merror:\u001b[0m " : "error: ";
        message.lines().forEach(line -> err.print(mark + line + "\n"));
        err.flush();
    }
}
