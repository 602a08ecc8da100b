package dev.berth.client;

import dev.berth.wire.EventQueue;
import dev.berth.wire.RpcConnection;
import dev.berth.wire.generated.ConnectDomainEventCallbackDeregisterAnyArgs;
import dev.berth.wire.generated.ConnectDomainEventCallbackRegisterAnyArgs;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.xdr.Procedure;
import dev.berth.wire.xdr.XdrReader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Events as they happen, in the order in which the daemon sent them. At most sixteen thousand wait;
 * who falls further behind is told so and hears no more. Used by one thread.
 */
public final class EventSubscription implements AutoCloseable {
    private final Connection connection;
    private final EventQueue<DomainEvent> queue;
    private final List<Integer> callbacks = new ArrayList<>();

    private EventSubscription(Connection connection, EventQueue<DomainEvent> queue) {
        this.connection = connection;
        this.queue = queue;
    }

    static EventSubscription open(
            Connection connection,
            RpcConnection rpc,
            Set<EventKind> kinds,
            Optional<DomainRef> only) {
        EventSources sources = new EventSources(connection);
        Map<Procedure, Function<XdrReader, DomainEvent>> readings = new HashMap<>();
        for (EventKind kind : kinds) {
            EventSource source = sources.of(kind);
            readings.put(source.procedure(), source.reading());
        }
        var subscription = new EventSubscription(connection, rpc.events(readings));
        try {
            kinds.stream().sorted().forEach(kind -> subscription.register(kind, only));
            return subscription;
        } catch (RuntimeException failure) {
            subscription.queue.close();
            throw failure;
        }
    }

    /** A daemon that knows one kind but refuses another is older than that: it sends no such. */
    private void register(EventKind kind, Optional<DomainRef> only) {
        var args = new ConnectDomainEventCallbackRegisterAnyArgs(kind.number(), only);
        try {
            var answer = connection.call(RemoteCalls.connectDomainEventCallbackRegisterAny(), args);
            callbacks.add(answer.callbackID());
        } catch (Refused refusal) {
            if (callbacks.isEmpty()) {
                throw refusal;
            }
        }
    }

    /**
     * Waits for the next event.
     *
     * @return empty when none came in time
     * @throws dev.berth.model.BerthException when the connection ended or events were lost
     */
    public Optional<DomainEvent> next(Duration patience) throws InterruptedException {
        return queue.poll(patience);
    }

    /** Tells the daemon to send no more. */
    @Override
    public void close() {
        queue.close();
        for (int callback : callbacks) {
            connection.call(
                    RemoteCalls.connectDomainEventCallbackDeregisterAny(),
                    new ConnectDomainEventCallbackDeregisterAnyArgs(callback));
        }
        callbacks.clear();
    }
}
