package dev.berth.daemon;

import dev.berth.host.Descriptor;
import dev.berth.host.OpenFile;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.Access;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A socket that clients find by its path.
 *
 * <p>It is made under another name in a folder that nobody else enters, and moved into its place
 * once its mode is set; so nobody connects before, and a stale socket is replaced at once. The
 * folder is named through a descriptor: only the last part of the path counts towards the 107 bytes
 * that a socket's address can hold.
 */
record DaemonSocket(Path path, Access access) {
    static final String NAME = "libvirt-sock";
    static final String READ_ONLY_NAME = "libvirt-sock-ro";

    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> PRIVATE =
            PosixFilePermissions.fromString("rwx------");

    /**
     * A socket that is listened on.
     *
     * @param file tells the socket from another that somebody put in its place
     */
    record Listening(DaemonSocket socket, ServerSocketChannel channel, Object file)
            implements AutoCloseable {
        /** Removes the socket, unless it is no longer this one. */
        @Override
        public void close() throws IOException {
            channel.close();
            Path path = socket.path();
            if (Files.exists(path) && inode(path).equals(file)) {
                Files.delete(path);
            }
        }
    }

    /** Listens; the folder is made where it is missing. */
    Listening listen() {
        Path folder = path.toAbsolutePath().resolveSibling("");
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, FOLDER);
            Path hidden = Files.createDirectories(folder.resolve(".new"));
            Files.setPosixFilePermissions(hidden, PRIVATE);
            Path fresh = hidden.resolve(path.getFileName());
            Files.deleteIfExists(fresh);
            ServerSocketChannel listener = bind(hidden, fresh);
            Files.setPosixFilePermissions(fresh, mode());
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(hidden);
            return new Listening(this, listener, inode(path));
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR,
                    "cannot listen on %s: %s".formatted(path, e.getMessage()),
                    e);
        }
    }

    private static ServerSocketChannel bind(Path folder, Path socket) throws IOException {
        ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try (Descriptor place = OpenFile.place(folder)) {
            Path address = place.path().resolve(socket.getFileName());
            return listener.bind(UnixDomainSocketAddress.of(address));
        } catch (IOException | RuntimeException e) {
            listener.close();
            throw e;
        }
    }

    private static Object inode(Path path) throws IOException {
        return Files.getAttribute(path, "unix:ino");
    }

    private Set<PosixFilePermission> mode() {
        return switch (access) {
            case READ_WRITE -> PosixFilePermissions.fromString("rw-rw----");
            case READ_ONLY -> PosixFilePermissions.fromString("rw-rw-rw-");
        };
    }
}
