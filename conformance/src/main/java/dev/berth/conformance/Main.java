package dev.berth.conformance;

import dev.berth.model.BerthException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code berth conformance DIR [--dump OUT] [--family F] [--case NAME] [--json] [--verbose]}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    static int run(List<String> args) {
        List<String> rest = new ArrayList<>(args);
        Optional<String> dump = option("--dump", rest);
        Optional<String> family = option("--family", rest);
        Optional<String> name = option("--case", rest);
        boolean json = rest.remove("--json");
        boolean reasons = rest.remove("--reasons");
        boolean verbose = rest.remove("--verbose") || reasons;
        if (rest.size() != 1 || family.isPresent() && !family.get().equals("qemuxmlconf")) {
            System.err.println(
                    "usage: berth conformance DIR [--dump OUT] [--family qemuxmlconf] [--case NAME]"
                            + " [--json] [--verbose] [--reasons]");
            return 2;
        }
        try {
            Report report = Conformance.run(Path.of(rest.getFirst()), dump.map(Path::of), name);
            if (json) {
                System.out.println(report.json().pretty());
            } else {
                report.print(System.out, verbose, reasons);
            }
            return 0;
        } catch (BerthException e) {
            System.err.println("error: " + e.getMessage());
            return 1;
        }
    }

    /** The value behind an option, which is taken out of {@code args}. */
    private static Optional<String> option(String option, List<String> args) {
        int at = args.indexOf(option);
        if (at < 0 || at + 1 >= args.size()) {
            return Optional.empty();
        }
        args.remove(at);
        return Optional.of(args.remove(at));
    }
}
