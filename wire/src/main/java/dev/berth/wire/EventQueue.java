package dev.berth.wire;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The events of some kinds that a connection brings, in the order of their coming. Bounded: when
 * its user falls too far behind, the queue ends with an error and hears nothing more.
 */
public final class EventQueue<M> implements AutoCloseable {
    private static final int CAPACITY = 16 * 1024;

    private final Runnable forget;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<M> waiting = new ArrayDeque<>();
    private Optional<BerthException> failure = Optional.empty();
    private boolean closed;

    EventQueue(Runnable forget) {
        this.forget = forget;
    }

    /**
     * Waits for the next event.
     *
     * @return empty once this queue was closed
     * @throws BerthException when the connection ended or events were lost
     */
    public Optional<M> take() throws InterruptedException {
        return poll(Duration.ofSeconds(Long.MAX_VALUE / 1_000_000_000L));
    }

    /** The next event if one comes in time; otherwise as {@link #take}. */
    public Optional<M> poll(Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (waiting.isEmpty() && !closed && failure.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
            }
            M next = waiting.poll();
            if (next == null && failure.isPresent()) {
                throw failure.get();
            }
            return Optional.ofNullable(next);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            waiting.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        forget.run();
    }

    void deliver(M message) {
        lock.lock();
        try {
            if (closed || failure.isPresent()) {
                return;
            }
            if (waiting.size() >= CAPACITY) {
                failure =
                        Optional.of(
                                new BerthException(
                                        ErrorCode.OPERATION_FAILED,
                                        "events were lost: %d were left waiting"
                                                .formatted(CAPACITY)));
            } else {
                waiting.add(message);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void fail(BerthException cause) {
        lock.lock();
        try {
            if (failure.isEmpty()) {
                failure = Optional.of(cause);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
