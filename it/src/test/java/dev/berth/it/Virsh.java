package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Debian's virsh, unmodified, on one socket. */
record Virsh(Path socket, boolean readOnly) {
    private static final Path BINARY = Path.of("/usr/bin/virsh");
    private static final long PATIENCE_SECONDS = 60;

    record Result(int exitCode, String output, String errors) {}

    static boolean installed() {
        return Files.isExecutable(BINARY);
    }

    /** Runs it; its output when it succeeded. */
    String run(String... arguments) {
        Result result = attempt(arguments);
        assertThat(result.exitCode())
                .as("virsh %s: %s", String.join(" ", arguments), result.errors())
                .isZero();
        return result.output().strip();
    }

    Result attempt(String... arguments) {
        try {
            Process process = start(arguments);
            byte[] output = process.getInputStream().readAllBytes();
            byte[] errors = process.getErrorStream().readAllBytes();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("virsh hangs: " + String.join(" ", arguments));
            }
            return new Result(
                    process.exitValue(),
                    new String(output, StandardCharsets.UTF_8),
                    new String(errors, StandardCharsets.UTF_8).strip());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it and leaves it running. */
    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(BINARY.toString());
        if (readOnly) {
            command.add("-r");
        }
        command.addAll(List.of("-c", "qemu+unix:///system?socket=" + socket));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }
}
