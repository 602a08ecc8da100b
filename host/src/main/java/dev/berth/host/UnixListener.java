package dev.berth.host;

import static dev.berth.host.NativeCall.INT;
import static dev.berth.host.NativeCall.POINTER;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Listening Unix sockets whose descriptors QEMU inherits. The file may lie however deep: it is
 * bound through the descriptor of its folder, so only its last name counts towards the 107 bytes
 * that an address can hold.
 */
public final class UnixListener {
    private static final NativeCall SOCKET = NativeCall.of("socket", INT, INT, INT, INT);
    private static final NativeCall BIND = NativeCall.of("bind", INT, INT, POINTER, INT);
    private static final NativeCall LISTEN = NativeCall.of("listen", INT, INT, INT);
    private static final int AF_UNIX = 1;
    private static final int STREAM_CLOEXEC = 1 | 0x80000;
    private static final int BACKLOG = 16;
    private static final int ADDRESS_BYTES = 110;
    private static final int PATH_OFFSET = 2;

    private UnixListener() {}

    /**
     * Binds and listens; a file left at the place is removed first. Nobody can connect before the
     * mode is set, because nothing listens yet.
     */
    public static Descriptor listen(Path file, Set<PosixFilePermission> mode) {
        Descriptor socket =
                new Descriptor(SOCKET.call(AF_UNIX, STREAM_CLOEXEC, 0).orThrow("socket " + file));
        try (Descriptor folder = OpenFile.place(file.toAbsolutePath().resolveSibling(""))) {
            Files.deleteIfExists(file);
            bind(socket, folder.path().resolve(file.getFileName()), file);
            Files.setPosixFilePermissions(file, mode);
            LISTEN.call(socket.number(), BACKLOG).orThrow("socket " + file);
            return socket;
        } catch (IOException failure) {
            socket.close();
            throw new FileException(file, failure);
        } catch (RuntimeException failure) {
            socket.close();
            throw failure;
        }
    }

    private static void bind(Descriptor socket, Path shortPath, Path file) {
        byte[] path = shortPath.toString().getBytes(StandardCharsets.UTF_8);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address = arena.allocate(ADDRESS_BYTES, 2);
            if (path.length >= ADDRESS_BYTES - PATH_OFFSET) {
                throw new SystemCallException("bind", "socket " + file, Errno.NAMETOOLONG);
            }
            address.set(ValueLayout.JAVA_SHORT, 0, (short) AF_UNIX);
            MemorySegment.copy(path, 0, address, ValueLayout.JAVA_BYTE, PATH_OFFSET, path.length);
            BIND.call(socket.number(), address, PATH_OFFSET + path.length + 1)
                    .orThrow("socket " + file);
        }
    }
}
