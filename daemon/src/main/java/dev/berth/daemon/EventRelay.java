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

    private final EventSubscription events;
    private final List<Registration> registrations = new CopyOnWriteArrayList<>();

    EventRelay(Engine engine) {
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
            Optional<GuestEvent> event = events.take();
            while (event.isPresent()) {
                tell(event.get());
                event = events.take();
            }
        } catch (BerthException e) {
            LOG.log(System.Logger.Level.ERROR, "clients hear no more events", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(GuestEvent event) {
        for (Registration registration : registrations) {
            try {
                registration.hear(event);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "a client was not told of " + event, e);
                remove(registration);
            }
        }
    }
}
