package dev.berth.cli;

import dev.berth.client.Connection;
import dev.berth.client.Domain;
import dev.berth.client.DomainKey;
import dev.berth.model.BerthException;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One call of a verb: its arguments, where its answer goes, and the daemon, which is looked for
 * only when the verb asks for it. Used by the thread that runs the verb.
 */
final class Invocation implements AutoCloseable {
    private final GlobalOptions options;
    private final Arguments arguments;
    private final Screen screen;
    private final Supplier<Connection> daemon;
    private List<Connection> opened = List.of();

    Invocation(
            GlobalOptions options,
            Arguments arguments,
            Screen screen,
            Supplier<Connection> daemon) {
        this.options = options;
        this.arguments = arguments;
        this.screen = screen;
        this.daemon = daemon;
    }

    GlobalOptions options() {
        return options;
    }

    Arguments arguments() {
        return arguments;
    }

    Screen screen() {
        return screen;
    }

    /** The daemon, connected at the first call. */
    Connection connection() {
        if (opened.isEmpty()) {
            opened = List.of(daemon.get());
        }
        return opened.getFirst();
    }

    /** The guest named by the option {@code domain}, by id, UUID or name in this order. */
    Domain domain() {
        return domain(EnumSet.allOf(DomainKey.class));
    }

    /** The guest named by the option {@code domain}, by one of these keys. */
    Domain domain(EnumSet<DomainKey> keys) {
        String wanted = arguments.required("domain");
        return connection().find(wanted, keys).orElseThrow(() -> new NoSuchGuest(wanted));
    }

    /**
     * Does something to a guest and says so.
     *
     * @param failed what could not be done, with a place for the name
     * @param done what was done, likewise
     */
    int act(Domain domain, String failed, String done, Consumer<Domain> action) {
        attempt(failed.formatted(domain.name()), () -> action.accept(domain));
        screen.tell(Plain.done(domain.name(), done));
        return 0;
    }

    /** Runs it; a failure is preceded by the sentence. */
    static void attempt(String failed, Runnable action) {
        try {
            action.run();
        } catch (BerthException cause) {
            throw new FailedVerb(failed, cause);
        }
    }

    @Override
    public void close() {
        opened.forEach(Connection::close);
    }
}
