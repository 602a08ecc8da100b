package dev.berth.host;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * A run of a short-lived program, such as qemu-img, to its end, with its output read. It dies when
 * its deadline passes. The JDK starts it: it inherits standard streams only, and ends with us.
 */
public final class Tool {
    private static final Executor READERS = task -> Thread.ofVirtual().start(task);
    private static final int TIMED_OUT_BYTES = 400;

    private Tool() {}

    /** How it ended and what it said. */
    public record Result(List<String> command, int exitCode, String output, String errors) {
        /**
         * The output of a run that succeeded.
         *
         * @throws BerthException OPERATION_FAILED with the program's own words
         */
        public String orThrow(String what) {
            if (exitCode == 0) {
                return output;
            }
            String words = errors.isBlank() ? output : errors;
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    "%s: %s exited with %d: %s"
                            .formatted(what, command.getFirst(), exitCode, words.strip()));
        }
    }

    /**
     * Runs it in the C locale.
     *
     * @throws BerthException OPERATION_TIMEOUT after the deadline, OPERATION_FAILED when it cannot
     *     be started
     */
    public static Result run(List<String> command, Duration deadline) {
        Process process = start(command);
        try {
            CompletableFuture<String> output = read(process.getInputStream());
            CompletableFuture<String> errors = read(process.getErrorStream());
            if (!process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
                throw late(command, deadline);
            }
            return new Result(command, process.exitValue(), output.join(), errors.join());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    "interrupted while " + command.getFirst() + " ran",
                    interruption);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException failure) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    "cannot run " + command.getFirst() + "; is its package installed?",
                    failure);
        }
    }

    private static BerthException late(List<String> command, Duration deadline) {
        String line = String.join(" ", command);
        return new BerthException(
                ErrorCode.OPERATION_TIMEOUT,
                "no answer within %d ms from: %s"
                        .formatted(
                                deadline.toMillis(),
                                line.substring(0, Math.min(line.length(), TIMED_OUT_BYTES))));
    }

    private static CompletableFuture<String> read(InputStream stream) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                    } catch (IOException closedAtTheEnd) {
                        return "";
                    }
                },
                READERS);
    }
}
