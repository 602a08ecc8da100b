package dev.berth.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Hands events to all subscribers in one order. Called by the guests' owners, each after the
 * snapshot that shows the event's effect; never waits for a subscriber.
 */
final class EventHub {
    private final List<QueuedSubscription> subscriptions = new CopyOnWriteArrayList<>();

    EventSubscription subscribe(int capacity) {
        QueuedSubscription subscription = new QueuedSubscription(capacity, subscriptions::remove);
        subscriptions.add(subscription);
        return subscription;
    }

    synchronized void publish(GuestEvent event) {
        subscriptions.forEach(subscription -> subscription.offer(event));
    }

    /** Ends all subscriptions. */
    void close() {
        subscriptions.forEach(EventSubscription::close);
    }
}
