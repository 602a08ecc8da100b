package dev.berth.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** libvirt's own command, unmodified, at a daemon of ours. */
record Virsh(String uri) {
    private static final Path PROGRAM = Path.of("/usr/bin/virsh");
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    /** Skips the test where it is not installed. */
    static void required() {
        boolean here = Files.isExecutable(PROGRAM);
        if (!here) {
            System.out.println("skipped: " + PROGRAM + " is not installed");
        }
        assumeTrue(here, "virsh is not installed");
    }

    Outcome run(String... arguments) {
        required();
        return Outcome.of(DEADLINE, command(arguments));
    }

    /** What it printed; fails unless it succeeded. */
    String ok(String... arguments) {
        return run(arguments).ok();
    }

    /** What it complained of; fails unless it was refused. */
    String refused(String... arguments) {
        return run(arguments).refused();
    }

    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "-c", uri));
        command.addAll(List.of(arguments));
        return command;
    }
}
