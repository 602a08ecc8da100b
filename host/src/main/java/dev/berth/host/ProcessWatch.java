package dev.berth.host;

import static dev.berth.host.NativeCall.INT;
import static dev.berth.host.NativeCall.POINTER;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Learns of every process' end. One platform thread for all of them waits in epoll: a thousand
 * guests cost no thousand threads, and no carrier is pinned. Registering needs no wake-up, since
 * epoll takes descriptors while another thread waits on it.
 */
final class ProcessWatch {
    private static final NativeCall EPOLL_CREATE = NativeCall.of("epoll_create1", INT, INT);
    private static final NativeCall EPOLL_CTL =
            NativeCall.of("epoll_ctl", INT, INT, INT, INT, POINTER);
    private static final NativeCall EPOLL_WAIT =
            NativeCall.of("epoll_wait", INT, INT, POINTER, INT, INT);
    private static final int EPOLL_CLOEXEC = 0x80000;
    private static final int ADD = 1;
    private static final int DELETE = 2;
    private static final int EPOLLIN = 1;
    private static final int EVENTS = 16;
    // struct epoll_event is packed on x86_64 alone.
    private static final boolean PACKED = System.getProperty("os.arch").equals("amd64");
    private static final long DATA_OFFSET = PACKED ? 4 : 8;
    private static final long EVENT_BYTES = DATA_OFFSET + 8;

    private final int epoll = EPOLL_CREATE.call(EPOLL_CLOEXEC).orThrow("watch of processes");
    private final Map<Long, HostProcess> watched = new ConcurrentHashMap<>();

    private ProcessWatch() {
        Thread.ofPlatform().daemon().name("process-watch").start(this::run);
    }

    static ProcessWatch shared() {
        return Holder.SHARED;
    }

    private static final class Holder {
        static final ProcessWatch SHARED = new ProcessWatch();
    }

    void watch(HostProcess process) {
        int pidfd = process.pidfd().number();
        watched.put((long) pidfd, process);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment event = arena.allocate(EVENT_BYTES, 8);
            event.set(INT, 0, EPOLLIN);
            event.set(ValueLayout.JAVA_LONG_UNALIGNED, DATA_OFFSET, pidfd);
            EPOLL_CTL.call(epoll, ADD, pidfd, event).orThrow("watch of " + process);
        }
    }

    private void run() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment events = arena.allocate(EVENT_BYTES * EVENTS, 8);
            while (true) {
                NativeCall.Result result = EPOLL_WAIT.call(epoll, events, EVENTS, -1);
                if (result.failed() && result.errno() == Errno.INTR) {
                    continue;
                }
                int count = result.orThrow("wait for processes");
                for (int i = 0; i < count; i++) {
                    long data = i * EVENT_BYTES + DATA_OFFSET;
                    ended(events.get(ValueLayout.JAVA_LONG_UNALIGNED, data));
                }
            }
        }
    }

    private void ended(long pidfd) {
        HostProcess process = watched.remove(pidfd);
        if (process != null) {
            EPOLL_CTL.call(epoll, DELETE, (int) pidfd, MemorySegment.NULL);
            process.ended();
        }
    }
}
