package dev.berth.cli;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/**
 * The terminal on stdin, if there is one, with every key going to the guest. Closing it, or the end
 * of this process in any way that can be noticed, puts it back as it was.
 */
final class Terminal implements AutoCloseable {
    private final String before;
    private final Thread atExit = new Thread(this::restore, "terminal");

    private Terminal(String before) {
        this.before = before;
    }

    static Terminal open() {
        Terminal terminal = new Terminal(stty("-g").strip());
        if (terminal.raw()) {
            Runtime.getRuntime().addShutdownHook(terminal.atExit);
            stty("raw", "-echo");
        }
        return terminal;
    }

    /** Whether there is a terminal. */
    boolean raw() {
        return !before.isEmpty();
    }

    @Override
    public void close() {
        if (raw()) {
            Runtime.getRuntime().removeShutdownHook(atExit);
            restore();
        }
    }

    private void restore() {
        stty(before);
    }

    /** What stty prints; nothing where stdin is no terminal. */
    private static String stty(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "stty";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectInput(Redirect.INHERIT)
                            .redirectError(Redirect.DISCARD)
                            .start();
            byte[] printed = process.getInputStream().readAllBytes();
            return process.waitFor() == 0 ? new String(printed, StandardCharsets.UTF_8) : "";
        } catch (IOException cause) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR, "cannot run stty: " + cause.getMessage(), cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new BerthException(ErrorCode.OPERATION_FAILED, "interrupted", cause);
        }
    }
}
