package dev.berth.wire;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.generated.Limits;
import dev.berth.wire.xdr.XdrVoid;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Bytes in both directions beside the calls of a connection, between the two ends of the call that
 * opened it.
 *
 * <pre>
 *            data ⇄ data
 *   open ──finish──▶ finishing ──confirm──▶ closed      by the client, confirmed by the server
 *     └───────────── abort ───────────────▶ closed      by either
 * </pre>
 *
 * <p>What arrives waits here, up to a limit; then the connection's reader waits for the consumer.
 * One thread may receive while another sends.
 */
public abstract sealed class WireStream permits ClientStream, ServerStream {
    private static final int WAITING_MAX_BYTES = 4 * 1024 * 1024;

    private final MessageChannel channel;
    private final Header header;
    private final Runnable forget;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<ByteBuffer> waiting = new ArrayDeque<>();
    private int waitingBytes;
    private boolean ended;
    private boolean closed;
    private Optional<BerthException> failure = Optional.empty();

    WireStream(MessageChannel channel, Header opener, Runnable forget) {
        this.channel = channel;
        this.header = opener.answer(MessageType.STREAM, MessageStatus.CONTINUE);
        this.forget = forget;
    }

    /**
     * Waits for more data.
     *
     * @return empty once the other side has sent all it had
     * @throws BerthException what ended the stream, when it was aborted
     */
    public Optional<ByteBuffer> receive() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (waiting.isEmpty() && !ended && failure.isEmpty()) {
                changed.await();
            }
            ByteBuffer next = waiting.poll();
            if (next != null) {
                waitingBytes -= next.remaining();
                changed.signalAll();
                return Optional.of(next);
            }
            if (failure.isPresent()) {
                throw failure.get();
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** Sends all of {@code data}, waiting while the other side is slow. */
    public void send(ByteBuffer data) throws IOException {
        while (data.hasRemaining()) {
            checkOpen();
            int bytes = Math.min(data.remaining(), Limits.NET_MESSAGE_LEGACY_PAYLOAD_MAX);
            channel.send(header, data.slice(data.position(), bytes));
            data.position(data.position() + bytes);
        }
    }

    /** Says that no more data will be sent. */
    public void sendEnd() throws IOException {
        checkOpen();
        channel.send(header, XdrVoid.VOID);
    }

    /** Whether the stream has ended, in either way. */
    public boolean closed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Takes a message of this stream; called by the connection's reader. */
    abstract void deliver(Frame frame) throws IOException;

    /** Keeps data for the consumer, waiting while it has much; data after the end is dropped. */
    final void offer(ByteBuffer data) {
        lock.lock();
        try {
            while (waitingBytes > WAITING_MAX_BYTES && !closed) {
                changed.awaitUninterruptibly();
            }
            if (!closed && !ended) {
                waiting.add(data);
                waitingBytes += data.remaining();
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** No more data will come. */
    final void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Closes the stream; true for the one caller that did it. */
    final boolean close(@Nullable BerthException cause) {
        lock.lock();
        try {
            if (closed) {
                return false;
            }
            closed = true;
            ended = true;
            failure = Optional.ofNullable(cause);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        forget.run();
        return true;
    }

    /** Waits until the stream is closed, and throws what closed it, if anything went wrong. */
    final void awaitClosed(Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (!closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            if (!closed) {
                throw new BerthException(
                        ErrorCode.OPERATION_TIMEOUT,
                        "%s did not confirm the end of the stream within %s"
                                .formatted(channel.peer(), patience));
            }
            if (failure.isPresent()) {
                throw failure.get();
            }
        } finally {
            lock.unlock();
        }
    }

    final MessageChannel channel() {
        return channel;
    }

    final Header header(MessageStatus status) {
        return header.answer(MessageType.STREAM, status);
    }

    private void checkOpen() {
        lock.lock();
        try {
            if (failure.isPresent()) {
                throw failure.get();
            }
            if (closed) {
                throw new BerthException(ErrorCode.OPERATION_INVALID, "the stream is closed");
            }
        } finally {
            lock.unlock();
        }
    }
}
