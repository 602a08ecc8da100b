package dev.berth.daemon;

import dev.berth.engine.Engine;
import dev.berth.engine.EventSubscription;
import dev.berth.engine.GuestEvent;
import dev.berth.model.BerthException;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Tells every registered client what happens, in one order for all. One virtual thread takes events
 * from the engine; telling a client never waits for it.
 */
final class EventRelay implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(EventRelay.class.getName());
    private static final int CAPACITY = 64 * 1024;

    private final Engine engine;
    private volatile EventSubscription events;
    private final List<Registration> registrations = new CopyOnWriteArrayList<>();

    EventRelay(Engine engine) {
        this.engine = engine;
        events = engine.subscribe(CAPACITY);
    }

    void start() {
        Thread.ofVirtual().name("events").start(this::relay);
    }

    void add(Registration registration) {
        registrations.add(registration);
    }

    void remove(Registration registration) {
        registrations.remove(registration);
        registration.cancel();
    }

    @Override
    public void close() {
        events.close();
    }

    private void relay() {
        try {
            while (relayUntilLost()) {
                events = engine.subscribe(CAPACITY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** True when events were lost: every client was let know, and others may register anew. */
    private boolean relayUntilLost() throws InterruptedException {
        try {
            for (Optional<GuestEvent> event = events.take();
                    event.isPresent();
                    event = events.take()) {
                tell(Told.of(event.get()));
            }
            return false;
        } catch (BerthException e) {
            LOG.log(System.Logger.Level.ERROR, "events were lost", e);
            registrations.forEach(registration -> registration.lost("events were lost"));
            return true;
        }
    }

    private void tell(Told told) {
        for (Registration registration : registrations) {
            try {
                registration.hear(told);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "a client was not told of " + told.event(), e);
                registration.lost("an event could not be told");
            }
        }
    }
}
