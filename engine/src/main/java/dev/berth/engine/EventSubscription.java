package dev.berth.engine;

import dev.berth.model.BerthException;

import java.time.Duration;
import java.util.Optional;

/**
 * Events in the order in which they happened; the same order for all subscribers. Bounded: a
 * subscriber that lags behind its capacity is told so once and hears nothing more. Taken from by
 * one thread at a time.
 */
public interface EventSubscription extends AutoCloseable {
    /**
     * Waits for the next event.
     *
     * @return empty once the subscription or its engine is closed
     * @throws BerthException OPERATION_FAILED when events were lost because the subscriber lagged
     */
    Optional<GuestEvent> take() throws InterruptedException;

    /**
     * The next event if one comes in time.
     *
     * @return empty when none came, or as with {@link #take}
     */
    Optional<GuestEvent> poll(Duration patience) throws InterruptedException;

    /** Ends the subscription; a waiting {@link #take} returns empty. */
    @Override
    void close();
}
