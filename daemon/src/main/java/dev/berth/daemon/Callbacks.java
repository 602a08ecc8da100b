package dev.berth.daemon;

import dev.berth.engine.GuestEvent;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.ServerConnection;
import dev.berth.wire.generated.DomainEventId;
import dev.berth.wire.generated.QemuDomainMonitorEventMsg;
import dev.berth.wire.generated.QemuEvents;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** What one client wants to hear. */
final class Callbacks {
    private final ServerConnection connection;
    private final EventRelay relay;
    private final Map<Integer, Registration> numbered = new HashMap<>();
    private final Map<Integer, Registration> monitor = new HashMap<>();
    private final Map<DomainEventId, Registration> plain = new EnumMap<>(DomainEventId.class);
    private int last;
    private boolean closed;

    /** A registration and the number it is cancelled by. */
    record Added(int number, Registration registration) {}

    Callbacks(ServerConnection connection, EventRelay relay) {
        this.connection = connection;
        this.relay = relay;
    }

    /** Adds a callback that has a number; a client may have many of a kind. */
    synchronized Added add(DomainEventId id, Optional<UUID> guest) {
        int number = ++last;
        Registration registration =
                new Registration(
                        guest,
                        told ->
                                told.messages(id)
                                        .forEach(message ->
                                                message.callback().post(connection, number)),
                        connection::end);
        return added(numbered, number, registration);
    }

    /** Adds a callback for QEMU's own events. */
    synchronized Added addMonitor(Optional<UUID> guest, Predicate<String> wanted) {
        int number = ++last;
        Registration registration =
                new Registration(
                        guest,
                        told -> {
                            if (told.event() instanceof GuestEvent.MonitorEvent event
                                    && wanted.test(event.event())) {
                                connection.post(
                                        QemuEvents.domainMonitorEvent(), message(number, event));
                            }
                        },
                        connection::end);
        return added(monitor, number, registration);
    }

    /** Adds the one callback of a kind that older clients have. */
    synchronized Registration addPlain(DomainEventId id) {
        if (plain.containsKey(id)) {
            throw new BerthException(
                    ErrorCode.INVALID_ARG,
                    "the events of the kind %s are registered already".formatted(id));
        }
        Registration registration =
                new Registration(
                        Optional.empty(),
                        told ->
                                told.messages(id)
                                        .flatMap(message -> message.plain().stream())
                                        .forEach(message -> message.post(connection)),
                        connection::end);
        checkOpen();
        plain.put(id, registration);
        relay.add(registration);
        return registration;
    }

    synchronized void remove(int number) {
        relay.remove(known(numbered.remove(number), "callback " + number));
    }

    synchronized void removeMonitor(int number) {
        relay.remove(known(monitor.remove(number), "monitor callback " + number));
    }

    synchronized void removePlain(DomainEventId id) {
        relay.remove(known(plain.remove(id), "callback of the kind " + id));
    }

    /** Cancels all; the client is gone. */
    synchronized void close() {
        closed = true;
        numbered.values().forEach(relay::remove);
        monitor.values().forEach(relay::remove);
        plain.values().forEach(relay::remove);
    }

    private Added added(Map<Integer, Registration> table, int number, Registration registration) {
        checkOpen();
        table.put(number, registration);
        relay.add(registration);
        return new Added(number, registration);
    }

    private void checkOpen() {
        if (closed) {
            throw new BerthException(ErrorCode.INVALID_CONN, "the connection is closed");
        }
    }

    private static Registration known(@Nullable Registration registration, String what) {
        if (registration == null) {
            throw new BerthException(
                    ErrorCode.INVALID_ARG, "there is no %s to cancel".formatted(what));
        }
        return registration;
    }

    private static QemuDomainMonitorEventMsg message(int number, GuestEvent.MonitorEvent told) {
        return new QemuDomainMonitorEventMsg(
                number,
                Guests.reference(told.guest()),
                told.event(),
                told.seconds(),
                told.microseconds(),
                told.details());
    }
}
