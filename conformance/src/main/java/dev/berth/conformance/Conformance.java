package dev.berth.conformance;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Runs the expectations of a tree that is laid out as libvirt's {@code tests/} folder. */
public final class Conformance {
    private Conformance() {}

    /**
     * @param dump where what was made is written
     * @param name the one case to run; all where empty
     */
    public static Report run(Path tree, Optional<Path> dump, Optional<String> name) {
        if (!Files.isDirectory(tree.resolve("qemuxmlconfdata"))) {
            throw new BerthException(
                    ErrorCode.OPEN_FAILED,
                    tree
                            + " has no folder qemuxmlconfdata; name a folder laid out as libvirt's"
                            + " tests/");
        }
        try {
            Runner runner = new Runner(tree, new Dump(dump));
            Report report = new Report();
            for (Case one : CaseTable.read(tree)) {
                if (name.isEmpty() || name.get().equals(one.name())) {
                    report.add(one, verdict(runner, one));
                }
            }
            return report;
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.OPEN_FAILED, "cannot read the expectations of " + tree + ": " + e, e);
        }
    }

    /** A bug that one case meets must not hide the others. */
    private static Verdict verdict(Runner runner, Case one) throws IOException {
        try {
            return runner.run(one);
        } catch (BerthException e) {
            return new Verdict.Failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return new Verdict.Failed("bug: " + trace);
        }
    }
}
