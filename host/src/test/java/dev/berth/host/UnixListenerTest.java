package dev.berth.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class UnixListenerTest {
    @TempDir Path folder;

    @Test
    void listensInAFolderDeeperThanAnAddressIsLong() throws Exception {
        Path deep = folder.resolve("d".repeat(100)).resolve("e".repeat(100));
        Path file = Files.createDirectories(deep).resolve("monitor.sock");
        Files.writeString(file, "left over");
        try (Descriptor socket =
                        UnixListener.listen(file, PosixFilePermissions.fromString("rw-rw----"));
                Descriptor place = OpenFile.place(deep)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-rw----");
            assertThat(Files.readSymbolicLink(socket.path()).toString()).contains("socket:");
            Path address = place.path().resolve("monitor.sock");
            try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(address))) {
                assertThat(client.isConnected()).isTrue();
            }
        }
    }
}
