package dev.berth.host;

import static dev.berth.host.NativeCall.INT;
import static dev.berth.host.NativeCall.LONG;
import static dev.berth.host.NativeCall.POINTER;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/**
 * A pidfd. Closing it waits for nobody: a signal or a question after the end finds it ended, and
 * never a number that has become another file's.
 */
final class PidDescriptor {
    // glibc has wrappers only since 2.36; the numbers are the same on every architecture.
    private static final NativeCall PIDFD_OPEN =
            NativeCall.variadic("syscall", 1, LONG, LONG, INT, INT);
    private static final NativeCall PIDFD_SEND_SIGNAL =
            NativeCall.variadic("syscall", 1, LONG, LONG, INT, INT, POINTER, INT);
    private static final NativeCall POLL = NativeCall.of("poll", INT, POINTER, LONG, INT);
    private static final NativeCall WAITID = NativeCall.of("waitid", INT, INT, INT, POINTER, INT);
    private static final long PIDFD_SEND_SIGNAL_NUMBER = 424;
    private static final long PIDFD_OPEN_NUMBER = 434;
    private static final short POLLIN = 1;
    private static final int P_PIDFD = 3;
    private static final int WEXITED = 4;
    private static final int CLD_EXITED = 1;
    private static final long SIGINFO_BYTES = 128;
    private static final long SI_CODE = 8;
    private static final long SI_STATUS = 24;

    private final Descriptor descriptor;
    private boolean closed;

    private PidDescriptor(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** Empty when no process has the number. */
    static Optional<PidDescriptor> open(long pid) {
        NativeCall.Result result = PIDFD_OPEN.call(PIDFD_OPEN_NUMBER, (int) pid, 0);
        if (result.failed() && result.errno() == Errno.SRCH) {
            return Optional.empty();
        }
        return Optional.of(
                new PidDescriptor(new Descriptor(result.orThrow("pidfd of process " + pid))));
    }

    int number() {
        return descriptor.number();
    }

    synchronized boolean ended() {
        if (closed) {
            return true;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment poll = arena.allocate(8, 4);
            poll.set(INT, 0, descriptor.number());
            poll.set(java.lang.foreign.ValueLayout.JAVA_SHORT, 4, POLLIN);
            return POLL.call(poll, 1L, 0).orThrow("state of a process") > 0;
        }
    }

    synchronized void signal(Signal signal) {
        if (closed) {
            return;
        }
        NativeCall.Result result =
                PIDFD_SEND_SIGNAL.call(
                        PIDFD_SEND_SIGNAL_NUMBER,
                        descriptor.number(),
                        signal.number(),
                        MemorySegment.NULL,
                        0);
        if (!result.failed() || result.errno() != Errno.SRCH) {
            result.orThrow("SIG" + signal + " to " + descriptor);
        }
    }

    /** Reaps a child that has ended; of another's child nothing can be known. */
    synchronized ExitStatus reap() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info = arena.allocate(SIGINFO_BYTES, 8);
            NativeCall.Result result = WAITID.call(P_PIDFD, descriptor.number(), info, WEXITED);
            if (result.failed() && result.errno() == Errno.CHILD) {
                return new ExitStatus.Unknown();
            }
            result.orThrow("end of a child");
            int status = info.get(INT, SI_STATUS);
            return info.get(INT, SI_CODE) == CLD_EXITED
                    ? new ExitStatus.Exited(status)
                    : new ExitStatus.Killed(status);
        }
    }

    synchronized void close() {
        closed = true;
        descriptor.close();
    }
}
