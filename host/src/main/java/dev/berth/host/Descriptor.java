package dev.berth.host;

import static dev.berth.host.NativeCall.INT;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An open file descriptor that somebody owns and closes. Always close-on-exec: a child gets it only
 * as a {@link PassedDescriptor}.
 */
public final class Descriptor implements AutoCloseable {
    private static final NativeCall CLOSE = NativeCall.of("close", INT, INT);

    private final int number;
    private final AtomicBoolean closed = new AtomicBoolean();

    Descriptor(int number) {
        this.number = number;
    }

    /** Takes ownership of a descriptor opened elsewhere. */
    public static Descriptor owning(int number) {
        return new Descriptor(number);
    }

    /**
     * The number in this process.
     *
     * @throws IllegalStateException when it is closed: the number may belong to another file by now
     */
    public int number() {
        if (closed.get()) {
            throw new IllegalStateException("descriptor " + number + " is closed");
        }
        return number;
    }

    /** The file behind it as a path, for as long as it is open. */
    public Path path() {
        return Path.of("/proc/self/fd/" + number());
    }

    /** In a child it shall be {@code childNumber}. */
    public PassedDescriptor as(int childNumber) {
        return new PassedDescriptor(this, childNumber);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            // Linux frees the number whatever close(2) answers.
            CLOSE.call(number);
        }
    }

    @Override
    public String toString() {
        return "descriptor " + number;
    }
}
