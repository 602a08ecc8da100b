package dev.berth.host;

import static dev.berth.host.NativeCall.INT;
import static dev.berth.host.NativeCall.LONG;
import static dev.berth.host.NativeCall.POINTER;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/** A user of the machine, as the C library's name service knows it. */
public record Account(String name, int userId, int groupId) {
    private static final NativeCall BY_NAME =
            NativeCall.of("getpwnam_r", INT, POINTER, POINTER, POINTER, LONG, POINTER);
    private static final NativeCall BY_ID =
            NativeCall.of("getpwuid_r", INT, INT, POINTER, POINTER, LONG, POINTER);
    private static final NativeCall EFFECTIVE = NativeCall.of("geteuid", INT);
    private static final NativeCall EFFECTIVE_GROUP = NativeCall.of("getegid", INT);
    private static final long PASSWD_BYTES = 64;
    private static final long USER_OFFSET = 16;
    private static final long GROUP_OFFSET = 20;
    private static final long TEXT_BYTES = 16384;

    /** Whether this process may do everything. */
    public static boolean root() {
        return EFFECTIVE.call().value() == 0;
    }

    /** The user this process acts as; one that no database knows is called by its number. */
    public static Account effective() {
        int id = (int) EFFECTIVE.call().value();
        return numbered(id)
                .orElseGet(() ->
                        new Account(
                                Integer.toUnsignedString(id),
                                id,
                                (int) EFFECTIVE_GROUP.call().value()));
    }

    static Optional<Account> numbered(int id) {
        return lookUp(BY_ID, arena -> id);
    }

    public static Optional<Account> named(String name) {
        return lookUp(BY_NAME, arena -> arena.allocateFrom(name));
    }

    private interface Key {
        Object in(Arena arena);
    }

    @SuppressWarnings("restricted") // the C library answers with a pointer into text
    private static Optional<Account> lookUp(NativeCall call, Key key) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment entry = arena.allocate(PASSWD_BYTES, 8);
            MemorySegment text = arena.allocate(TEXT_BYTES);
            MemorySegment found = arena.allocate(POINTER);
            call.call(key.in(arena), entry, text, TEXT_BYTES, found);
            if (found.get(POINTER, 0).equals(MemorySegment.NULL)) {
                return Optional.empty();
            }
            MemorySegment name = entry.get(POINTER, 0).reinterpret(TEXT_BYTES);
            return Optional.of(
                    new Account(
                            name.getString(0),
                            entry.get(INT, USER_OFFSET),
                            entry.get(INT, GROUP_OFFSET)));
        }
    }
}
