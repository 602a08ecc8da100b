package dev.berth.daemon;

import dev.berth.engine.GuestEvent;
import dev.berth.wire.generated.DomainEventId;

import java.util.List;
import java.util.stream.Stream;

/** An event and the messages that tell it, made once for all clients. */
record Told(GuestEvent event, List<EventMessage> messages) {
    static Told of(GuestEvent event) {
        return new Told(event, EventMessages.of(event));
    }

    Stream<EventMessage> messages(DomainEventId id) {
        return messages.stream().filter(message -> message.id() == id);
    }
}
