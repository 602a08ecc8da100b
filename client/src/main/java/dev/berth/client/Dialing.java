package dev.berth.client;

import dev.berth.model.BerthException;
import dev.berth.wire.RpcConnection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Connects to the first of an address's sockets that is there. */
final class Dialing {
    /** The bytes that a Unix socket's path may have. */
    private static final int PATH_MAX = 107;

    private Dialing() {}

    static RpcConnection dial(DaemonAddress address) {
        Path socket = address.sockets().getFirst();
        for (Path candidate : address.sockets()) {
            if (Files.exists(candidate)) {
                socket = candidate;
                break;
            }
        }
        try {
            boolean fits = socket.toString().getBytes(StandardCharsets.UTF_8).length <= PATH_MAX;
            return fits ? connect(socket) : connectDeep(socket);
        } catch (IOException | BerthException cause) {
            throw new Unreachable(
                    "Failed to connect socket to '%s': %s".formatted(socket, why(socket, cause)),
                    cause);
        }
    }

    private static RpcConnection connect(Path socket) {
        return RpcConnection.connect(socket);
    }

    /** A path that is too long is reached through a short link in a folder of one's own. */
    private static RpcConnection connectDeep(Path socket) throws IOException {
        Path folder = Files.createTempDirectory("berth");
        Path link = folder.resolve("run");
        try {
            Files.createSymbolicLink(link, socket.toAbsolutePath().getParent());
            return connect(link.resolve(socket.getFileName()));
        } finally {
            Files.deleteIfExists(link);
            Files.delete(folder);
        }
    }

    private static String why(Path socket, Exception cause) {
        if (!Files.exists(socket)) {
            return "No such file or directory";
        }
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
