package dev.berth.host;

import static dev.berth.host.NativeCall.INT;
import static dev.berth.host.NativeCall.POINTER;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the child does between fork and exec. Descriptors go first to numbers that no other has and
 * from there to theirs, so that any permutation works; all numbers not meant are closed, below the
 * highest one by one, above it at once.
 */
final class SpawnActions implements AutoCloseable {
    private static final NativeCall INIT =
            NativeCall.of("posix_spawn_file_actions_init", INT, POINTER);
    private static final NativeCall DESTROY =
            NativeCall.of("posix_spawn_file_actions_destroy", INT, POINTER);
    private static final NativeCall OPEN =
            NativeCall.of("posix_spawn_file_actions_addopen", INT, POINTER, INT, POINTER, INT, INT);
    private static final NativeCall DUP =
            NativeCall.of("posix_spawn_file_actions_adddup2", INT, POINTER, INT, INT);
    private static final NativeCall CLOSE =
            NativeCall.of("posix_spawn_file_actions_addclose", INT, POINTER, INT);
    private static final NativeCall CLOSE_FROM =
            NativeCall.of("posix_spawn_file_actions_addclosefrom_np", INT, POINTER, INT);
    private static final NativeCall DIRECTORY =
            NativeCall.of("posix_spawn_file_actions_addchdir_np", INT, POINTER, POINTER);
    private static final long BYTES = 256; // above glibc's 80
    private static final int O_RDWR = 2;
    private static final int FIRST_FREE = 3;

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment actions = arena.allocate(BYTES, 16);
    private final String program;

    SpawnActions(Spawn spawn) {
        program = spawn.command().getFirst();
        INIT.call(actions).zeroOrThrow(program);
        streams(spawn);
        descriptors(spawn);
        spawn.directory().ifPresent(this::directory);
    }

    MemorySegment segment() {
        return actions;
    }

    private void streams(Spawn spawn) {
        // 0 last: with stdin closed in this JVM, the log itself could have that number.
        if (spawn.output().isPresent()) {
            dup(spawn.output().get().number(), 1);
        } else {
            open(1);
        }
        dup(1, 2);
        open(0);
    }

    private void descriptors(Spawn spawn) {
        int scratch = FIRST_FREE;
        int top = FIRST_FREE;
        for (PassedDescriptor passed : spawn.descriptors()) {
            top = Math.max(top, passed.childNumber() + 1);
            scratch = Math.max(scratch, Math.max(top, passed.descriptor().number() + 1));
        }
        int next = scratch;
        for (PassedDescriptor passed : spawn.descriptors()) {
            dup(passed.descriptor().number(), next++);
        }
        for (PassedDescriptor passed : spawn.descriptors()) {
            dup(scratch++, passed.childNumber());
        }
        closeOthers(spawn, top);
    }

    private void closeOthers(Spawn spawn, int top) {
        Set<Integer> meant =
                spawn.descriptors().stream()
                        .map(PassedDescriptor::childNumber)
                        .collect(Collectors.toSet());
        for (int number = FIRST_FREE; number < top; number++) {
            if (!meant.contains(number)) {
                CLOSE.call(actions, number).zeroOrThrow(program);
            }
        }
        CLOSE_FROM.call(actions, top).zeroOrThrow(program);
    }

    private void directory(Path path) {
        DIRECTORY.call(actions, arena.allocateFrom(path.toString())).zeroOrThrow(program);
    }

    private void open(int number) {
        OPEN.call(actions, number, arena.allocateFrom("/dev/null"), O_RDWR, 0).zeroOrThrow(program);
    }

    private void dup(int from, int to) {
        DUP.call(actions, from, to).zeroOrThrow(program);
    }

    @Override
    public void close() {
        DESTROY.call(actions);
        arena.close();
    }
}
