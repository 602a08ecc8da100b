package dev.berth.wire;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What is to be sent, in order. Whoever adds to an idle outbox writes, and goes on until it is
 * empty; others only add. {@link #send} makes its caller wait while much is unsent, which is the
 * flow control of replies and streams; {@link #post} never waits, and ends the connection of a peer
 * that does not read its events.
 */
final class Outbox {
    private static final int WAIT_ABOVE_BYTES = 1024 * 1024;
    private static final int FAIL_ABOVE_BYTES = 16 * 1024 * 1024;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition drained = lock.newCondition();
    private final Queue<ByteBuffer> waiting = new ArrayDeque<>();
    private final WritableByteChannel channel;
    private final String peer;
    private long unsent;
    private boolean writing;
    private Optional<IOException> failure = Optional.empty();

    Outbox(WritableByteChannel channel, String peer) {
        this.channel = channel;
        this.peer = peer;
    }

    /** Sends a message, waiting for a slow peer. */
    void send(ByteBuffer message) throws IOException {
        lock.lock();
        try {
            while (unsent > WAIT_ABOVE_BYTES && failure.isEmpty()) {
                drained.awaitUninterruptibly();
            }
            if (!add(message)) {
                return;
            }
        } finally {
            lock.unlock();
        }
        drain();
    }

    /**
     * Sends a message from a thread that must not wait.
     *
     * @throws BerthException RPC when the peer has left too much unread
     */
    void post(ByteBuffer message) throws IOException {
        lock.lock();
        try {
            if (unsent > FAIL_ABOVE_BYTES) {
                throw new BerthException(
                        ErrorCode.RPC,
                        "%s has left %d bytes of events unread".formatted(peer, unsent));
            }
            if (!add(message)) {
                return;
            }
        } finally {
            lock.unlock();
        }
        Thread.startVirtualThread(this::drainForOthers);
    }

    /** Nothing more is sent; whoever waits to send fails with {@code cause}. */
    void fail(IOException cause) {
        lock.lock();
        try {
            if (failure.isEmpty()) {
                failure = Optional.of(cause);
            }
            waiting.clear();
            unsent = 0;
            drained.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** True when the caller is the one to write now. */
    private boolean add(ByteBuffer message) throws IOException {
        if (failure.isPresent()) {
            throw new IOException("the connection to " + peer + " has ended", failure.get());
        }
        waiting.add(message);
        unsent += message.remaining();
        if (writing) {
            return false;
        }
        writing = true;
        return true;
    }

    private void drainForOthers() {
        try {
            drain();
        } catch (IOException e) {
            fail(e);
        }
    }

    private void drain() throws IOException {
        for (ByteBuffer message = next(); message != null; message = next()) {
            int bytes = message.remaining();
            try {
                while (message.hasRemaining()) {
                    channel.write(message);
                }
            } catch (IOException e) {
                fail(e);
                throw e;
            }
            sent(bytes);
        }
    }

    private @Nullable ByteBuffer next() {
        lock.lock();
        try {
            ByteBuffer message = waiting.poll();
            writing = message != null;
            return message;
        } finally {
            lock.unlock();
        }
    }

    private void sent(int bytes) {
        lock.lock();
        try {
            unsent = Math.max(0, unsent - bytes);
            drained.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
