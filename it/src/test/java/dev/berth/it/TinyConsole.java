package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.client.Connection;
import dev.berth.model.vocabulary.ConsoleFlag;
import dev.berth.tinyguest.Console;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tiny guest at its console, over a connection of its own. */
record TinyConsole(Connection connection, Console console) implements AutoCloseable {
    private static final Duration BOOT = Duration.ofSeconds(90);
    private static final Duration SOON = Duration.ofSeconds(30);

    static TinyConsole open(DaemonUnderTest daemon, String guest) {
        Connection connection = daemon.connect();
        try {
            var stream =
                    connection
                            .find(guest)
                            .orElseThrow()
                            .console(Optional.empty(), Set.of(ConsoleFlag.FORCE));
            return new TinyConsole(connection, Console.over(new ConsoleChannel(stream)));
        } catch (RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    /** Starts the guest and waits until it has booted. */
    static void awaitBoot(DaemonUnderTest daemon, String guest) {
        daemon.virsh().ok("start", guest, "--paused");
        try (TinyConsole console = open(daemon, guest)) {
            daemon.virsh().ok("resume", guest);
            console.awaitReady();
        }
    }

    /** Waits until the guest has ended the conversation by being off. */
    void awaitEnd() {
        assertThatThrownBy(() -> console.await(_ -> false, SOON))
                .hasMessageContaining("the console ended");
    }

    void awaitEcho(String line) {
        console.await(line::equals, SOON);
    }

    TinyConsole awaitReady() {
        console.awaitReady(BOOT);
        return this;
    }

    List<String> ask(String command) {
        return console.ask(command, SOON);
    }

    void say(String line) {
        console.say(line);
    }

    @Override
    public void close() {
        console.close();
        connection.close();
    }
}
