package dev.berth.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A program that runs on while its lines are waited for; closing it kills it. */
final class Background implements AutoCloseable {
    private final Process process;
    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> heard = new ArrayList<>();

    private Background(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    static Background start(List<String> command) {
        return start(new ProcessBuilder(command));
    }

    static Background start(ProcessBuilder builder) {
        try {
            return new Background(builder.redirectErrorStream(true).start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException closed) {
            lines.add("(its output ended: " + closed.getMessage() + ")");
        }
    }

    /** The next line that the condition holds for; fails when none comes in time. */
    String await(Predicate<String> wanted, Duration deadline) throws InterruptedException {
        long end = System.nanoTime() + deadline.toNanos();
        while (true) {
            String line = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line == null) {
                throw new AssertionError("not heard within " + deadline + "; heard: " + heard);
            }
            heard.add(line);
            if (wanted.test(line)) {
                return line;
            }
        }
    }

    /** The next line that contains it. */
    String await(String part, Duration deadline) throws InterruptedException {
        return await(line -> line.contains(part), deadline);
    }

    /** Whether a line that contains it comes in time. */
    boolean hears(String part, Duration patience) throws InterruptedException {
        try {
            await(part, patience);
            return true;
        } catch (AssertionError silent) {
            return false;
        }
    }

    /** All lines passed over or answered so far. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    long pid() {
        return process.pid();
    }

    /** Ends it by SIGTERM and waits. */
    int end() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
