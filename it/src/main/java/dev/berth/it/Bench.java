package dev.berth.it;

import dev.berth.it.bench.Contest;
import dev.berth.it.bench.Extent;
import dev.berth.it.bench.Report;
import dev.berth.model.BerthException;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code berth bench}: prints Berth's figures beside QEMU's and libvirtd's. */
public final class Bench {
    private static final Set<String> KNOWN = Set.of("--quick", "--json");
    private static final String USAGE =
            """
            usage: berth bench [--quick] [--json]

              --quick   fewer guests and fewer turns
              --json    one document on stdout
            """;

    private Bench() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, System.err));
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(USAGE);
            return 0;
        }
        Optional<String> unknown = arguments.stream().filter(it -> !KNOWN.contains(it)).findFirst();
        if (unknown.isPresent()) {
            err.print("error: unknown option " + unknown.get() + "\n" + USAGE);
            return 2;
        }
        Extent extent = arguments.contains("--quick") ? Extent.QUICK : Extent.FULL;
        try {
            Report report = Contest.run(extent, err);
            out.print(arguments.contains("--json") ? report.json() : report.text());
            return 0;
        } catch (BerthException e) {
            err.println("error: " + e.getMessage());
            return 1;
        }
    }
}
