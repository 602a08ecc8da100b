package dev.berth.wire;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Connects to Unix sockets whose path may be longer than the 107 bytes that an address can hold:
 * such a one is reached through a short symbolic link to its folder, which is gone afterwards.
 */
final class SocketPath {
    private static final int ADDRESS_MAX_BYTES = 107;

    private SocketPath() {}

    static SocketChannel connect(Path socket) throws IOException {
        Path whole = socket.toAbsolutePath().normalize();
        if (whole.toString().getBytes(StandardCharsets.UTF_8).length <= ADDRESS_MAX_BYTES) {
            return SocketChannel.open(UnixDomainSocketAddress.of(whole));
        }
        Path folder = Files.createTempDirectory("berth");
        Path link = folder.resolve("to");
        try {
            Files.createSymbolicLink(link, whole.getParent());
            return SocketChannel.open(
                    UnixDomainSocketAddress.of(link.resolve(whole.getFileName())));
        } finally {
            Files.deleteIfExists(link);
            Files.delete(folder);
        }
    }
}
