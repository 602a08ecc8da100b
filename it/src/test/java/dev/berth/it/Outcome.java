package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What a program run to its end left: its exit code and what it printed. */
record Outcome(List<String> command, int exit, String out, String err) {

    /** Runs a program; kills it and fails when it is not done in time. */
    static Outcome of(Duration deadline, List<String> command) {
        return of(deadline, new ProcessBuilder(command));
    }

    static Outcome of(Duration deadline, ProcessBuilder builder) {
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            CompletableFuture<String> out = drain(process.getInputStream());
            CompletableFuture<String> err = drain(process.getErrorStream());
            boolean done = process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS);
            if (!done) {
                process.destroyForcibly().waitFor();
            }
            Outcome outcome =
                    new Outcome(builder.command(), process.exitValue(), out.join(), err.join());
            assertThat(done).as("%s is done within %s", outcome, deadline).isTrue();
            return outcome;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + builder.command(), interruption);
        }
    }

    private static CompletableFuture<String> drain(InputStream stream) {
        CompletableFuture<String> text = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(() -> {
                    try (stream) {
                        text.complete(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                    } catch (IOException failure) {
                        text.completeExceptionally(failure);
                    }
                });
        return text;
    }

    /** What it printed; fails unless it succeeded. */
    String ok() {
        assertThat(exit).as(toString()).isZero();
        return out;
    }

    /** What it complained of; fails unless it was refused. */
    String refused() {
        assertThat(exit).as(toString()).isOne();
        return err;
    }

    @Override
    public String toString() {
        return "%s: exit %d%n%s%s".formatted(String.join(" ", command), exit, out, err);
    }
}
