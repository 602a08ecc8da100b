package dev.berth.host;

import static dev.berth.host.NativeCall.INT;
import static dev.berth.host.NativeCall.POINTER;

import java.lang.foreign.Arena;
import java.nio.file.Path;

/** Opens files as descriptors that can be passed. */
public final class OpenFile {
    static final int RDONLY = 0;
    static final int RDWR = 2;
    static final int NONBLOCK = 0x800;
    static final int PATH = 0x200000;
    private static final NativeCall OPEN = NativeCall.variadic("open", 2, INT, POINTER, INT, INT);
    private static final int WRONLY = 1;
    private static final int CREAT = 0x40;
    private static final int APPEND = 0x400;
    private static final int CLOEXEC = 0x80000;
    private static final int PRIVATE = 0600;

    private OpenFile() {}

    /** A log: made with mode 0600 when it is not there, every write at its end. */
    public static Descriptor append(Path file) {
        return orThrow(file, WRONLY | CREAT | APPEND, PRIVATE);
    }

    public static Descriptor readWrite(Path file) {
        return orThrow(file, RDWR, 0);
    }

    public static Descriptor readOnly(Path file) {
        return orThrow(file, RDONLY, 0);
    }

    /** A place in the tree, for paths through {@link Descriptor#path}; nothing can be read. */
    public static Descriptor place(Path fileOrDirectory) {
        return orThrow(fileOrDirectory, PATH, 0);
    }

    private static Descriptor orThrow(Path file, int flags, int mode) {
        return new Descriptor(open(file.toString(), flags, mode).orThrow(file.toString()));
    }

    /** The bare call; always close-on-exec. */
    static NativeCall.Result open(String file, int flags, int mode) {
        try (Arena arena = Arena.ofConfined()) {
            return OPEN.call(arena.allocateFrom(file), flags | CLOEXEC, mode);
        }
    }
}
