package dev.berth.client;

import dev.berth.model.BerthException;
import dev.berth.wire.RpcConnection;

import java.nio.file.Files;
import java.nio.file.Path;

/** Connects to the first of an address's sockets that is there. */
final class Dialing {
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
            return RpcConnection.connect(socket);
        } catch (BerthException cause) {
            throw new Unreachable(
                    "Failed to connect socket to '%s': %s".formatted(socket, why(socket, cause)),
                    cause);
        }
    }

    private static String why(Path socket, BerthException cause) {
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
