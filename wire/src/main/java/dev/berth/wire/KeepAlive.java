package dev.berth.wire;

import dev.berth.wire.xdr.XdrVoid;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The program by which two ends learn that the other lives. Answers pings always; sends them from a
 * virtual thread of its own once started, and ends a connection on which nothing arrived meanwhile.
 */
final class KeepAlive {
    static final int PROGRAM = 0x6b656570;
    private static final int VERSION = 1;
    private static final int PING = 1;
    private static final int PONG = 2;

    private final MessageChannel channel;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long heard = System.nanoTime();
    private boolean started;
    private boolean closed;

    KeepAlive(MessageChannel channel) {
        this.channel = channel;
    }

    /** Notes that something arrived, and answers it where it is a ping. */
    boolean consumes(Header header) throws IOException {
        lock.lock();
        try {
            heard = System.nanoTime();
        } finally {
            lock.unlock();
        }
        if (header.program() != PROGRAM) {
            return false;
        }
        if (header.procedure() == PING) {
            channel.post(message(PONG), XdrVoid.VOID);
        }
        return true;
    }

    /**
     * Sends a ping after each silent {@code interval}, and gives up after {@code count} of them.
     */
    void start(Duration interval, int count) {
        lock.lock();
        try {
            if (started || closed) {
                return;
            }
            started = true;
        } finally {
            lock.unlock();
        }
        Thread.ofVirtual().name("keepalive " + channel.peer()).start(() -> run(interval, count));
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run(Duration interval, int count) {
        try {
            long silentIntervals = 0;
            while (awaitInterval(interval)) {
                silentIntervals = silence() >= interval.toNanos() ? silentIntervals + 1 : 0;
                if (silentIntervals > count) {
                    channel.close(
                            new IOException(
                                    "nothing was heard of %s for %d s"
                                            .formatted(
                                                    channel.peer(), silence() / 1_000_000_000L)));
                    return;
                }
                if (silentIntervals > 0) {
                    channel.post(message(PING), XdrVoid.VOID);
                }
            }
        } catch (IOException e) {
            channel.close(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long silence() {
        lock.lock();
        try {
            return System.nanoTime() - heard;
        } finally {
            lock.unlock();
        }
    }

    /** False once the connection has ended. */
    private boolean awaitInterval(Duration interval) throws InterruptedException {
        long left = interval.toNanos();
        lock.lockInterruptibly();
        try {
            while (!closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private static Header message(int procedure) {
        return new Header(PROGRAM, VERSION, procedure, MessageType.MESSAGE, 0, MessageStatus.OK);
    }
}
