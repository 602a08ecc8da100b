package dev.berth.qmp;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.qapi.Command;
import dev.berth.qapi.Json;
import dev.berth.qapi.RawCommand;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * A session with one QEMU. Any number of threads may ask at once; each waits for its own answer no
 * longer than the command's patience.
 */
public final class QmpSession implements AutoCloseable {
    private final String peer;
    private final Traffic traffic;
    private final Greeting greeting;
    private final AtomicLong lastId = new AtomicLong();

    private QmpSession(String peer, Traffic traffic, Greeting greeting) {
        this.peer = peer;
        this.traffic = traffic;
        this.greeting = greeting;
    }

    /**
     * Hears the greeting and takes up the conversation; the transport is closed where that fails.
     *
     * @param peer whose QEMU it is, for messages
     * @param patience how long the greeting may take: a QEMU greets only once it has its memory
     * @param subscriptions to the events from the first one on
     */
    public static QmpSession open(
            QmpTransport transport, String peer, Duration patience, Subscription... subscriptions) {
        var traffic = new Traffic(transport, peer);
        for (Subscription subscription : subscriptions) {
            traffic.subscribe(subscription);
        }
        traffic.start();
        try {
            var hearing = new Waiting("QEMU of " + peer + " did not greet", () -> false);
            Greeting greeting = hearing.forIt(traffic.greeting(), patience);
            var session = new QmpSession(peer, traffic, greeting);
            session.execute("qmp_capabilities", Json.object());
            return session;
        } catch (BerthException e) {
            traffic.end("it could not be taken up", e);
            throw e;
        }
    }

    public Greeting greeting() {
        return greeting;
    }

    /**
     * Runs the command and reads its answer.
     *
     * @throws QmpRefused with QEMU's words
     * @throws QmpTimeout where the outcome is not known
     * @throws QmpLost where the session is over
     */
    public <R> R run(Command<R> command) {
        return command.decode(ask(command, OptionalInt.empty()));
    }

    /**
     * As {@link #run(Command)}, passing a descriptor along, as {@code getfd} and {@code add-fd}
     * want.
     */
    public <R> R run(Command<R> command, int descriptor) {
        if (!traffic.passesDescriptors()) {
            throw new BerthException(
                    ErrorCode.NO_SUPPORT,
                    command.command() + ": the monitor of " + peer + " passes no descriptors");
        }
        return command.decode(ask(command, OptionalInt.of(descriptor)));
    }

    /** Runs any command; the answer is the value of {@code return}. */
    public Json execute(String command, Json.Members arguments) {
        return run(new RawCommand(command, arguments));
    }

    /** The events from now on whose names are wanted, of which so many may wait to be taken. */
    public Subscription subscribe(int capacity, Predicate<String> wanted) {
        Subscription subscription = Subscription.of(capacity, wanted);
        traffic.subscribe(subscription);
        return subscription;
    }

    /** Whether every answer that was waited for in vain has come by now. */
    public boolean responding() {
        return !traffic.behind();
    }

    /** Why the session is over; empty while it is not. */
    public Optional<QmpLost> ended() {
        return traffic.ended();
    }

    /** Ends the session; QEMU goes on. */
    @Override
    public void close() {
        traffic.end("it was closed here", null);
    }

    private Json ask(Command<?> command, OptionalInt descriptor) {
        var outgoing =
                new Outgoing(
                        lastId.incrementAndGet(),
                        command.command(),
                        command.arguments(),
                        descriptor);
        traffic.send(outgoing);
        var waiting =
                new Waiting(
                        "QEMU of " + peer + " did not answer '" + command.command() + "'",
                        () -> traffic.abandon(outgoing));
        Json reply = waiting.forIt(outgoing.reply(), command.patience());
        return reply.get("return").orElseThrow(() -> refused(command, reply));
    }

    private QmpRefused refused(Command<?> command, Json reply) {
        Json error = reply.demandMembers("error");
        return new QmpRefused(
                peer, command.command(), error.demandText("class"), error.demandText("desc"));
    }

    /**
     * How one waits for what the reader brings.
     *
     * @param vainly what to say where it does not come
     * @param abandon gives up on it, and tells whether QEMU may have what was to be answered
     */
    private record Waiting(String vainly, BooleanSupplier abandon) {
        <T> T forIt(CompletableFuture<T> coming, Duration patience) {
            try {
                return coming.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                String within = " within " + patience.toMillis() / 1000.0 + " s";
                throw new QmpTimeout(vainly + within, abandon.getAsBoolean());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new QmpTimeout(vainly + " before it was interrupted", abandon.getAsBoolean());
            } catch (ExecutionException e) {
                throw e.getCause() instanceof QmpLost lost
                        ? lost.seenBy(vainly)
                        : new IllegalStateException(vainly, e);
            }
        }
    }
}
