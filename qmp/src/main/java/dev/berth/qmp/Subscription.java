package dev.berth.qmp;

import dev.berth.qapi.Notice;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * Events of one session, kept for one consumer until it takes them. It ends when more are waiting
 * than it holds, or with the session; what came before is still given out, then every call throws
 * the cause.
 */
public final class Subscription implements AutoCloseable {
    private final int capacity;
    private final Predicate<String> wanted;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Notice> waiting = new ArrayDeque<>();
    private @Nullable QmpException ended;

    private Subscription(int capacity, Predicate<String> wanted) {
        this.capacity = capacity;
        this.wanted = wanted;
    }

    /** To be given to a session that is yet to be opened, so that no event is missed. */
    public static Subscription of(int capacity, Predicate<String> wanted) {
        return new Subscription(capacity, wanted);
    }

    /** Waits for the next event. */
    public Notice take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (waiting.isEmpty()) {
                checkOpen();
                changed.await();
            }
            return waiting.removeFirst();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is an event to take, and leaves it there. */
    public void await() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (waiting.isEmpty()) {
                checkOpen();
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits so long for the next event; empty where none came. */
    public Optional<Notice> poll(Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (waiting.isEmpty()) {
                checkOpen();
                if (left <= 0) {
                    return Optional.empty();
                }
                left = changed.awaitNanos(left);
            }
            return Optional.of(waiting.removeFirst());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        end(QmpLost.subscription());
    }

    boolean isOver() {
        lock.lock();
        try {
            return ended != null;
        } finally {
            lock.unlock();
        }
    }

    /** Called by the session's reader; never waits for the consumer. */
    void deliver(Notice notice) {
        if (wanted.test(notice.name())) {
            lock.lock();
            try {
                keep(notice);
            } finally {
                lock.unlock();
            }
        }
    }

    private void keep(Notice notice) {
        if (waiting.size() == capacity) {
            end(new QmpOverflow(capacity, notice.name()));
        } else if (ended == null) {
            waiting.addLast(notice);
            changed.signal();
        }
    }

    void end(QmpException cause) {
        lock.lock();
        try {
            if (ended == null) {
                ended = cause;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void checkOpen() {
        if (ended != null) {
            throw ended;
        }
    }
}
