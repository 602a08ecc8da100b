package dev.berth.cli;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A user's own daemon, started by the first command that misses it. It is in a session of its own,
 * so that the terminal's signals do not reach it, and leaves when nobody has needed it for a while.
 */
final class SessionDaemon {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String IDLE_SECONDS = "120";

    /** What the daemon exits with when another has the root. */
    private static final int HELD = 3;

    private SessionDaemon() {}

    /**
     * Starts it, and waits until it answers.
     *
     * @param launcher the command {@code berth}
     * @throws BerthException NO_CONNECT when it does not come up
     */
    static void start(String launcher) {
        try {
            Process daemon =
                    new ProcessBuilder("setsid", launcher, "daemon", "--idle-exit", IDLE_SECONDS)
                            .redirectInput(Redirect.from(new File("/dev/null")))
                            .redirectError(Redirect.DISCARD)
                            .start();
            if (!awaitReady(daemon) && daemon.waitFor() != HELD) {
                throw failed(launcher, "it ended with code " + daemon.exitValue(), null);
            }
        } catch (IOException | ExecutionException cause) {
            throw failed(launcher, String.valueOf(cause.getMessage()), cause);
        } catch (TimeoutException cause) {
            throw failed(launcher, "it was not ready within " + PATIENCE.toSeconds() + " s", cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw failed(launcher, "interrupted", cause);
        }
    }

    /** Whether it said so; false when it ended without a word. */
    private static boolean awaitReady(Process daemon)
            throws ExecutionException, InterruptedException, TimeoutException {
        CompletableFuture<Boolean> ready = new CompletableFuture<>();
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    try (BufferedReader lines = reader(daemon)) {
                        String line = lines.readLine();
                        ready.complete(line != null && line.startsWith("ready "));
                    } catch (IOException cause) {
                        ready.completeExceptionally(cause);
                    }
                });
        return ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static BufferedReader reader(Process daemon) {
        return new BufferedReader(
                new InputStreamReader(daemon.getInputStream(), StandardCharsets.UTF_8));
    }

    private static BerthException failed(String launcher, String why, @Nullable Throwable cause) {
        return new BerthException(
                ErrorCode.NO_CONNECT,
                "cannot start the session's daemon: %s; see why with: %s daemon"
                        .formatted(why, launcher),
                cause);
    }
}
