package dev.berth.daemon;

import dev.berth.wire.ServerConnection;
import dev.berth.wire.generated.DomainEventId;
import dev.berth.wire.xdr.Event;
import dev.berth.wire.xdr.XdrValue;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * An event in the two forms in which it travels.
 *
 * @param callback for clients that count their callbacks
 * @param plain for older clients; the younger events have none
 */
record EventMessage(DomainEventId id, Numbered<?> callback, Optional<Plain<?>> plain) {
    /** A message that needs the callback's number. */
    record Numbered<M extends XdrValue>(Event<M> event, IntFunction<M> message) {
        void post(ServerConnection connection, int callback) {
            connection.post(event, message.apply(callback));
        }
    }

    record Plain<M extends XdrValue>(Event<M> event, M message) {
        void post(ServerConnection connection) {
            connection.post(event, message);
        }
    }

    /** An event that only clients with numbered callbacks know. */
    static <M extends XdrValue> EventMessage of(
            DomainEventId id, Event<M> event, IntFunction<M> message) {
        return new EventMessage(id, new Numbered<>(event, message), Optional.empty());
    }

    /** An event that has both forms. */
    static <P extends XdrValue, M extends XdrValue> EventMessage of(
            DomainEventId id, Event<P> plain, P message, Event<M> numbered, IntFunction<M> form) {
        return new EventMessage(
                id, new Numbered<>(numbered, form), Optional.of(new Plain<>(plain, message)));
    }
}
