package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** A subscription's queue: owners put, one subscriber takes. */
final class QueuedSubscription implements EventSubscription {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<GuestEvent> waiting = new ArrayDeque<>();
    private final int capacity;
    private final Consumer<QueuedSubscription> onClose;
    private boolean overflowed;
    private boolean closed;

    QueuedSubscription(int capacity, Consumer<QueuedSubscription> onClose) {
        this.capacity = capacity;
        this.onClose = onClose;
    }

    void offer(GuestEvent event) {
        lock.lock();
        try {
            if (closed || overflowed) {
                return;
            }
            overflowed = waiting.size() >= capacity;
            if (!overflowed) {
                waiting.add(event);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<GuestEvent> take() throws InterruptedException {
        return poll(Duration.ofDays(Short.MAX_VALUE));
    }

    @Override
    public Optional<GuestEvent> poll(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (waiting.isEmpty() && !closed && !overflowed && left > 0) {
                left = changed.awaitNanos(left);
            }
            if (!waiting.isEmpty() || closed || !overflowed) {
                return Optional.ofNullable(waiting.poll());
            }
        } finally {
            lock.unlock();
        }
        close();
        throw new BerthException(
                ErrorCode.OPERATION_FAILED,
                "events were lost: more than %d waited; subscribe again and read the states anew"
                        .formatted(capacity));
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        onClose.accept(this);
    }
}
