package dev.berth.qmp;

import dev.berth.qapi.Json;
import dev.berth.qapi.JsonException;
import dev.berth.qapi.Notice;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The two threads of a session: one writes the commands queued for it, so that nobody waits on a
 * socket without a deadline; the other reads, and hands each line to whom it is for.
 */
final class Traffic {
    private static final int LINE_LIMIT = 64 << 20;

    private final QmpTransport transport;
    private final String peer;
    private final BlockingQueue<Outgoing> queue = new LinkedBlockingQueue<>();
    private final Map<Long, Outgoing> unanswered = new ConcurrentHashMap<>();
    private final Set<Long> abandoned = ConcurrentHashMap.newKeySet();
    private final CopyOnWriteArrayList<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Greeting> greeting = new CompletableFuture<>();
    private final AtomicReference<@Nullable QmpLost> ended = new AtomicReference<>();
    private final Thread reader;
    private final Thread writer;

    Traffic(QmpTransport transport, String peer) {
        this.transport = transport;
        this.peer = peer;
        this.reader = Thread.ofVirtual().name("qmp-reader-" + peer).unstarted(this::read);
        this.writer = Thread.ofVirtual().name("qmp-writer-" + peer).unstarted(this::write);
    }

    void start() {
        reader.start();
        writer.start();
    }

    CompletableFuture<Greeting> greeting() {
        return greeting;
    }

    boolean passesDescriptors() {
        return transport.passesDescriptors();
    }

    Optional<QmpLost> ended() {
        return Optional.ofNullable(ended.get());
    }

    /** Whether replies are outstanding that nobody waits for any more. */
    boolean behind() {
        return !abandoned.isEmpty();
    }

    void subscribe(Subscription subscription) {
        subscriptions.removeIf(Subscription::isOver);
        subscriptions.add(subscription);
        ended().ifPresent(subscription::end);
    }

    /** Queues it; where the session is over its reply fails at once. */
    void send(Outgoing outgoing) {
        unanswered.put(outgoing.id(), outgoing);
        queue.add(outgoing);
        ended().ifPresent(outgoing.reply()::completeExceptionally);
    }

    /** Nobody waits for its reply any more. False where it never left. */
    boolean abandon(Outgoing outgoing) {
        boolean sent = !queue.remove(outgoing);
        if (sent) {
            abandoned.add(outgoing.id());
        }
        if (unanswered.remove(outgoing.id()) == null) {
            abandoned.remove(outgoing.id());
        }
        return sent;
    }

    /** Ends the session, once; the first cause stays. */
    void end(String why, @Nullable Throwable cause) {
        var lost = QmpLost.session(peer, why, cause);
        if (ended.compareAndSet(null, lost)) {
            closeTransport(lost);
            writer.interrupt();
            greeting.completeExceptionally(lost);
            unanswered.values().forEach(it -> it.reply().completeExceptionally(lost));
            subscriptions.forEach(it -> it.end(lost));
        }
    }

    private void closeTransport(QmpLost lost) {
        try {
            transport.close();
        } catch (IOException e) {
            lost.addSuppressed(e);
        }
    }

    private void write() {
        try {
            while (ended.get() == null) {
                Outgoing next = queue.take();
                transport.write(next.line(), next.descriptor());
            }
        } catch (IOException e) {
            end("cannot write to it: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            end("its writer was interrupted", e);
        }
    }

    private void read() {
        var lines = new LineReader(transport, LINE_LIMIT);
        try {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                Json json = Json.parse(line.get());
                if (greeting.isDone()) {
                    dispatch(json);
                } else {
                    greeting.complete(Greeting.parse(json));
                }
            }
            end("it closed the connection", null);
        } catch (IOException e) {
            end("cannot read from it: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            end("it does not speak QMP: " + e.getMessage(), e);
        }
    }

    private void dispatch(Json json) {
        if (json.has("event")) {
            Notice notice = Notice.parse(json);
            subscriptions.forEach(it -> it.deliver(notice));
        } else if (json.has("id") && (json.has("return") || json.has("error"))) {
            reply(json.demandInteger("id"), json);
        } else {
            throw new JsonException("it says " + json);
        }
    }

    private void reply(long id, Json json) {
        Outgoing asked = unanswered.remove(id);
        if (asked != null) {
            asked.reply().complete(json);
        } else if (!abandoned.remove(id)) {
            throw new JsonException("it answers what was not asked: " + json);
        }
    }
}
