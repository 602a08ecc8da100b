package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.qapi.Notice;
import dev.berth.qmp.QmpException;
import dev.berth.qmp.Subscription;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Carries a session's events to a machine's listener, in order. A thread of its own does so as they
 * come; whoever had a command answered does so before it goes on, and then finds all events that
 * came before that answer delivered.
 */
final class MonitorPump {
    private final Subscription subscription;
    private final Consumer<MachineEvent> listener;
    private final Runnable atEnd;
    private final ReentrantLock delivering = new ReentrantLock();

    /**
     * @param atEnd run once, after the last event
     */
    MonitorPump(
            Subscription subscription, Consumer<MachineEvent> listener, Runnable atEnd, String of) {
        this.subscription = subscription;
        this.listener = listener;
        this.atEnd = atEnd;
        Thread.ofVirtual().name("events of " + of).start(this::run);
    }

    private void run() {
        try {
            while (true) {
                subscription.await();
                deliver();
            }
        } catch (QmpException over) {
            atEnd.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Delivers what waits. */
    void deliver() {
        delivering.lock();
        try {
            Optional<Notice> next = subscription.poll(Duration.ZERO);
            while (next.isPresent()) {
                MachineEvents.of(next.get()).forEach(listener);
                next = subscription.poll(Duration.ZERO);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            delivering.unlock();
        }
    }

    /** As {@link #deliver}, when the session may be over by now. */
    void deliverLast() {
        try {
            deliver();
        } catch (BerthException over) {
            // The pump's own thread meets the same end and tells of it.
            return;
        }
    }
}
