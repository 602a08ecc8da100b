package dev.berth.conformance;

import dev.berth.qapi.Json;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The verdicts of a run, added up per architecture and kind. */
public final class Report {
    private final List<Result> results = new ArrayList<>();

    record Result(Case one, Verdict verdict) {
        String line() {
            return "qemuxmlconf " + one.arch() + " " + one.expectation().word();
        }
    }

    void add(Case one, Verdict verdict) {
        results.add(new Result(one, verdict));
    }

    /** The names of the expected files that were met, in order; what may only grow. */
    public List<String> passed() {
        return results.stream()
                .filter(r -> r.verdict() instanceof Verdict.Passed)
                .map(r -> r.one().expectedFile())
                .distinct()
                .sorted()
                .toList();
    }

    void print(PrintStream out, boolean verbose, boolean reasons) {
        byLine().forEach((line, list) -> {
            out.printf(
                    "%s: %d passed, %d failed, %d not yet supported%n",
                    line,
                    count(list, Verdict.Passed.class),
                    count(list, Verdict.Failed.class),
                    count(list, Verdict.Unsupported.class));
            if (verbose) {
                list.forEach(r -> printOne(out, r, reasons));
            }
        });
    }

    private static void printOne(PrintStream out, Result result, boolean reasons) {
        String name = result.one().expectedFile();
        switch (result.verdict()) {
            case Verdict.Passed() -> {}
            case Verdict.Failed(String why) -> {
                out.println("  failed " + name);
                if (reasons) {
                    out.println(why.indent(4).stripTrailing());
                }
            }
            case Verdict.Unsupported(String why) ->
                    out.println("  not yet supported " + name + ": " + why);
        }
    }

    Json json() {
        List<Json> lines = new ArrayList<>();
        byLine().forEach((line, list) ->
                lines.add(
                        Json.object()
                                .with("family", line)
                                .with("passed", count(list, Verdict.Passed.class))
                                .with("failed", count(list, Verdict.Failed.class))
                                .with("unsupported", count(list, Verdict.Unsupported.class))
                                .with("failing", names(list, Verdict.Failed.class))));
        return Json.object().with("results", Json.array(lines));
    }

    private TreeMap<String, List<Result>> byLine() {
        TreeMap<String, List<Result>> byLine = new TreeMap<>();
        results.forEach(r -> byLine.computeIfAbsent(r.line(), _ -> new ArrayList<>()).add(r));
        return byLine;
    }

    private static long count(List<Result> list, Class<? extends Verdict> kind) {
        return list.stream().filter(r -> kind.isInstance(r.verdict())).count();
    }

    private static List<String> names(List<Result> list, Class<? extends Verdict> kind) {
        return list.stream()
                .filter(r -> kind.isInstance(r.verdict()))
                .map(r -> r.one().expectedFile())
                .toList();
    }
}
