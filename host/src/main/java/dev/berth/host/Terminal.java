package dev.berth.host;

import static dev.berth.host.NativeCall.INT;
import static dev.berth.host.NativeCall.LONG;
import static dev.berth.host.NativeCall.POINTER;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * A terminal opened for its bytes: it never becomes this process' own terminal, whose hang-up would
 * end a daemon. One platform thread serves it, because waiting in a native call pins the carrier of
 * a virtual thread; readers and writers meet it at two bounded buffers.
 */
public final class Terminal implements ByteChannel {
    private static final NativeCall READ = NativeCall.of("read", LONG, INT, POINTER, LONG);
    private static final NativeCall WRITE = NativeCall.of("write", LONG, INT, POINTER, LONG);
    private static final NativeCall POLL = NativeCall.of("poll", INT, POINTER, LONG, INT);
    private static final NativeCall EVENTFD = NativeCall.of("eventfd", INT, INT, INT);
    private static final int NOCTTY = 0x100;
    private static final int EVENTFD_CLOEXEC_NONBLOCK = 0x80000 | 0x800;
    private static final short POLLIN = 1;
    private static final short POLLOUT = 4;
    private static final short POLLERR_HUP = 8 | 16;
    private static final int BUFFER = 64 << 10;
    private static final long POLLFD_BYTES = 8;
    private static final long EVENTS = 4;
    private static final long REVENTS = 6;

    private final Path path;
    private final Descriptor descriptor;
    private final Descriptor wake;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ByteBuffer incoming = ByteBuffer.allocate(BUFFER);
    private final ByteBuffer outgoing = ByteBuffer.allocate(BUFFER);
    private boolean hungUp;
    private boolean closed;

    private Terminal(Path path, Descriptor descriptor, Descriptor wake) {
        this.path = path;
        this.descriptor = descriptor;
        this.wake = wake;
    }

    /**
     * @throws SystemCallException when it cannot be opened
     */
    public static Terminal open(Path path) {
        int flags = OpenFile.RDWR | OpenFile.NONBLOCK | NOCTTY;
        int number = OpenFile.open(path.toString(), flags, 0).orThrow(path.toString());
        Descriptor wake =
                new Descriptor(
                        EVENTFD.call(0, EVENTFD_CLOEXEC_NONBLOCK).orThrow("wake of " + path));
        Terminal terminal = new Terminal(path, new Descriptor(number), wake);
        Thread.ofPlatform().daemon().name("terminal " + path).start(terminal::serve);
        return terminal;
    }

    /** Waits for some bytes; −1 after a hang-up or once it was closed. */
    @Override
    public int read(ByteBuffer target) throws IOException {
        lock.lock();
        try {
            await(() -> incoming.position() > 0);
            if (incoming.position() == 0) {
                return -1;
            }
            incoming.flip();
            int count = Math.min(incoming.remaining(), target.remaining());
            target.put(incoming.slice(incoming.position(), count));
            incoming.position(incoming.position() + count);
            incoming.compact();
            wakeUp();
            return count;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until some bytes found room. */
    @Override
    public int write(ByteBuffer source) throws IOException {
        lock.lock();
        try {
            await(outgoing::hasRemaining);
            if (closed) {
                throw new ClosedChannelException();
            }
            if (hungUp) {
                throw new IOException(path + " was hung up");
            }
            int count = Math.min(outgoing.remaining(), source.remaining());
            outgoing.put(source.slice(source.position(), count));
            source.position(source.position() + count);
            wakeUp();
            return count;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it is so, or nothing will come any more. */
    private void await(BooleanSupplier ready) throws InterruptedIOException {
        try {
            while (!ready.getAsBoolean() && !hungUp && !closed) {
                changed.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for " + path);
        }
    }

    @Override
    public boolean isOpen() {
        lock.lock();
        try {
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (!closed) {
                closed = true;
                changed.signalAll();
                wakeUp();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The lock is held, so that the descriptor is still ours. */
    private void wakeUp() {
        if (hungUp) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment one = arena.allocate(ValueLayout.JAVA_LONG);
            one.set(ValueLayout.JAVA_LONG, 0, 1);
            WRITE.call(wake.number(), one, ValueLayout.JAVA_LONG.byteSize());
        }
    }

    private void serve() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment polled = arena.allocate(POLLFD_BYTES * 2, POLLFD_BYTES);
            MemorySegment bytes = arena.allocate(BUFFER);
            while (prepare(polled)) {
                NativeCall.Result result = POLL.call(polled, 2L, -1);
                if (!(result.failed() && result.errno() == Errno.INTR)) {
                    result.orThrow("poll of " + path);
                    transfer(polled, bytes);
                }
            }
        } finally {
            end();
        }
    }

    /** Says what to wait for; false at the end. */
    private boolean prepare(MemorySegment polled) {
        lock.lock();
        try {
            if (closed || hungUp) {
                return false;
            }
            int wanted =
                    (incoming.hasRemaining() ? POLLIN : 0)
                            | (outgoing.position() > 0 ? POLLOUT : 0);
            set(polled, 0, descriptor.number(), wanted);
            set(polled, POLLFD_BYTES, wake.number(), POLLIN);
            return true;
        } finally {
            lock.unlock();
        }
    }

    private static void set(MemorySegment polled, long at, int number, int events) {
        polled.set(ValueLayout.JAVA_INT, at, number);
        polled.set(ValueLayout.JAVA_SHORT, at + EVENTS, (short) events);
        polled.set(ValueLayout.JAVA_SHORT, at + REVENTS, (short) 0);
    }

    private void transfer(MemorySegment polled, MemorySegment bytes) {
        int ready = polled.get(ValueLayout.JAVA_SHORT, REVENTS);
        READ.call(wake.number(), bytes, ValueLayout.JAVA_LONG.byteSize());
        lock.lock();
        try {
            if ((ready & POLLOUT) != 0) {
                send(bytes);
            }
            if ((ready & POLLIN) != 0) {
                receive(bytes);
            } else if ((ready & POLLERR_HUP) != 0) {
                hungUp = true;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void receive(MemorySegment bytes) {
        NativeCall.Result result =
                READ.call(descriptor.number(), bytes, (long) incoming.remaining());
        if (result.value() > 0) {
            incoming.put(bytes.asSlice(0, result.value()).asByteBuffer());
        } else if (result.value() == 0 || result.errno() != Errno.AGAIN) {
            // A pseudo terminal whose other side is gone answers EIO.
            hungUp = true;
        }
    }

    private void send(MemorySegment bytes) {
        outgoing.flip();
        bytes.asByteBuffer().put(outgoing.duplicate());
        NativeCall.Result result =
                WRITE.call(descriptor.number(), bytes, (long) outgoing.remaining());
        int sent = (int) Math.max(0, result.value());
        outgoing.position(outgoing.position() + sent);
        outgoing.compact();
        if (result.failed() && result.errno() != Errno.AGAIN) {
            hungUp = true;
        }
    }

    private void end() {
        lock.lock();
        try {
            hungUp = true;
            descriptor.close();
            wake.close();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
