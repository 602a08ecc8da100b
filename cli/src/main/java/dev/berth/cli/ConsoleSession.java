package dev.berth.cli;

import dev.berth.client.Console;
import dev.berth.client.Domain;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.ConsoleFlag;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/**
 * A person at a guest's console. One thread carries what is typed, until the escape character; the
 * verb's own carries what the guest says, until either ends it. Where no terminal is there, what
 * comes on stdin is typed and the guest's end is waited for.
 */
final class ConsoleSession {
    private final Console console;
    private final PrintStream out;
    private final int escape;
    private volatile boolean left;

    private ConsoleSession(Console console, PrintStream out, int escape) {
        this.console = console;
        this.out = out;
        this.escape = escape;
    }

    /** Runs until it is left; the exit code. */
    static int run(
            Invocation call, Domain domain, Optional<String> device, Set<ConsoleFlag> flags) {
        String escape = call.options().escape();
        call.connection().keepAlive();
        try (Console console = domain.console(device, flags)) {
            if (!call.options().quiet()) {
                call.screen().out().print(greeting(domain.name(), escape));
                call.screen().out().flush();
            }
            try (Terminal terminal = Terminal.open()) {
                int character = terminal.raw() ? character(escape) : -1;
                new ConsoleSession(console, call.screen().out(), character).talk();
            }
        }
        return 0;
    }

    private static String greeting(String name, String escape) {
        String explained = escape.startsWith("^") ? " (Ctrl + " + escape.substring(1) + ")" : "";
        return "Connected to domain '%s'\nEscape character is %s%s\n"
                .formatted(name, escape, explained);
    }

    /** The byte that a terminal sends for it: {@code ^]} is 0x1d. */
    static int character(String escape) {
        if (escape.isEmpty() || escape.equals("^")) {
            throw new UsageException(
                    "Invalid string '" + escape + "' for escape sequence; such as '^]'");
        }
        return escape.charAt(0) == '^'
                ? Character.toUpperCase(escape.charAt(1)) & 0x1f
                : escape.charAt(0);
    }

    private void talk() {
        Thread.ofPlatform().daemon().name("console input").start(this::carryTyped);
        try {
            Optional<ByteBuffer> words = console.read();
            while (words.isPresent()) {
                print(words.get());
                words = console.read();
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new BerthException(ErrorCode.OPERATION_FAILED, "interrupted", cause);
        } catch (BerthException end) {
            if (!left) {
                throw end;
            }
        }
    }

    private void print(ByteBuffer words) {
        byte[] bytes = new byte[words.remaining()];
        words.get(bytes);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    private void carryTyped() {
        byte[] typed = new byte[4096];
        try {
            int count = System.in.read(typed);
            while (count >= 0) {
                int end = indexOfEscape(typed, count);
                console.write(ByteBuffer.wrap(typed, 0, end));
                if (end < count) {
                    left = true;
                    console.close();
                    return;
                }
                count = System.in.read(typed);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (BerthException end) {
            left |= end.code() == ErrorCode.OPERATION_INVALID;
        }
    }

    private int indexOfEscape(byte[] typed, int count) {
        for (int i = 0; i < count; i++) {
            if (typed[i] == escape) {
                return i;
            }
        }
        return count;
    }
}
