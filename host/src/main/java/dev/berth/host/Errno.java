package dev.berth.host;

import static dev.berth.host.NativeCall.INT;
import static dev.berth.host.NativeCall.LONG;
import static dev.berth.host.NativeCall.POINTER;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The errors of the kernel that Berth tells apart, the same on x86_64 and aarch64. */
final class Errno {
    static final int PERM = 1;
    static final int NOENT = 2;
    static final int SRCH = 3;
    static final int INTR = 4;
    static final int AGAIN = 11;
    static final int ACCES = 13;
    static final int CHILD = 10;
    static final int BUSY = 16;
    static final int NAMETOOLONG = 36;
    static final int ADDRINUSE = 98;

    private static final NativeCall STRERROR =
            NativeCall.of("__xpg_strerror_r", INT, INT, POINTER, LONG);
    private static final long TEXT_BYTES = 256;

    private Errno() {}

    /** The C library's words for an error. */
    static String text(int errno) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(TEXT_BYTES);
            STRERROR.call(errno, buffer, TEXT_BYTES);
            return buffer.getString(0);
        }
    }
}
