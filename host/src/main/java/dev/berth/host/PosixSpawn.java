package dev.berth.host;

import static dev.berth.host.NativeCall.INT;
import static dev.berth.host.NativeCall.POINTER;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** A {@link Spawn} as posix_spawn(3) wants it. */
final class PosixSpawn {
    private static final NativeCall SPAWN =
            NativeCall.of(
                    "posix_spawnp", INT, POINTER, POINTER, POINTER, POINTER, POINTER, POINTER);
    private static final NativeCall ATTRIBUTES =
            NativeCall.of("posix_spawnattr_init", INT, POINTER);
    private static final NativeCall SET_FLAGS =
            NativeCall.of("posix_spawnattr_setflags", INT, POINTER, ValueLayout.JAVA_SHORT);
    private static final NativeCall SET_DEFAULTS =
            NativeCall.of("posix_spawnattr_setsigdefault", INT, POINTER, POINTER);
    private static final NativeCall SET_MASK =
            NativeCall.of("posix_spawnattr_setsigmask", INT, POINTER, POINTER);
    private static final NativeCall DESTROY_ATTRIBUTES =
            NativeCall.of("posix_spawnattr_destroy", INT, POINTER);
    private static final NativeCall FILL_SIGNALS = NativeCall.of("sigfillset", INT, POINTER);
    private static final NativeCall EMPTY_SIGNALS = NativeCall.of("sigemptyset", INT, POINTER);
    private static final short SETSIGDEF_SETSIGMASK_SETSID = 0x04 | 0x08 | 0x80;
    // Above glibc's sizes, 336 and 128, on every architecture.
    private static final long ATTRIBUTES_BYTES = 512;
    private static final long SIGNALS_BYTES = 256;

    private PosixSpawn() {}

    /** Returns the child's number. */
    static long start(Spawn spawn) {
        String program = spawn.command().getFirst();
        try (Arena arena = Arena.ofConfined();
                SpawnActions actions = new SpawnActions(spawn)) {
            MemorySegment attributes = attributes(arena, program);
            try {
                MemorySegment pid = arena.allocate(INT);
                SPAWN.call(
                                pid,
                                arena.allocateFrom(program),
                                actions.segment(),
                                attributes,
                                strings(arena, spawn.command()),
                                strings(arena, environment(spawn)))
                        .zeroOrThrow("start of " + program);
                return pid.get(INT, 0);
            } finally {
                DESTROY_ATTRIBUTES.call(attributes);
            }
        }
    }

    private static MemorySegment attributes(Arena arena, String program) {
        MemorySegment attributes = arena.allocate(ATTRIBUTES_BYTES, 16);
        MemorySegment signals = arena.allocate(SIGNALS_BYTES, 16);
        ATTRIBUTES.call(attributes).zeroOrThrow(program);
        FILL_SIGNALS.call(signals).orThrow(program);
        SET_DEFAULTS.call(attributes, signals).zeroOrThrow(program);
        EMPTY_SIGNALS.call(signals).orThrow(program);
        SET_MASK.call(attributes, signals).zeroOrThrow(program);
        SET_FLAGS.call(attributes, SETSIGDEF_SETSIGMASK_SETSID).zeroOrThrow(program);
        return attributes;
    }

    private static List<String> environment(Spawn spawn) {
        return spawn.environment().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .toList();
    }

    private static MemorySegment strings(Arena arena, List<String> strings) {
        MemorySegment array = arena.allocate(POINTER, strings.size() + 1L);
        for (int i = 0; i < strings.size(); i++) {
            array.setAtIndex(POINTER, i, arena.allocateFrom(strings.get(i)));
        }
        return array;
    }
}
