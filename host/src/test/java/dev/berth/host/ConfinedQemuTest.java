package dev.berth.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A true QEMU started as a daemon of root's starts it. */
class ConfinedQemuTest {
    private static final Path QEMU = Path.of("/usr/bin/qemu-system-x86_64");

    @TempDir Path folder;

    @Test
    void greetsAsAnotherUserWithNothingOfOurs() throws Exception {
        assumeTrue(Account.root(), "only root can become another user");
        assumeTrue(Files.exists(QEMU), QEMU + " is not installed");
        Account nobody = Account.named("nobody").orElseThrow();
        Path socket = folder.resolve("monitor");
        HostProcess qemu;
        try (ServerSocket ofTheDaemon = new ServerSocket(0);
                Descriptor log = OpenFile.append(folder.resolve("log"));
                Descriptor monitor =
                        UnixListener.listen(socket, PosixFilePermissions.fromString("rw-------"))) {
            assertThat(ofTheDaemon.isBound()).isTrue();
            qemu =
                    Spawn.of(argv())
                            .pass(monitor.as(3))
                            .confined(new Confinement(nobody, Set.of()))
                            .environment(Map.of("PATH", "/usr/bin:/bin"))
                            .output(log)
                            .start();
        }
        try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            assertThat(greeting(client)).startsWith("{\"QMP\":");
            assertThat(Files.readString(Path.of("/proc/" + qemu.pid() + "/status")))
                    .containsPattern("Uid:(\t" + nobody.userId() + "){4}\n")
                    .containsPattern("CapEff:\t0+\n")
                    .contains("Seccomp:\t2\n");
            assertThat(descriptors(qemu.pid()))
                    .filteredOn(file -> file.startsWith("socket:"))
                    .hasSizeLessThanOrEqualTo(2); // the listener and our connection
            assertThat(descriptors(qemu.pid()))
                    .filteredOn(file -> file.startsWith("/"))
                    .containsOnly("/dev/null", folder.resolve("log").toString());
        } finally {
            qemu.signal(Signal.TERM);
            assertThat(qemu.awaitExit(Duration.ofSeconds(10))).contains(new ExitStatus.Exited(0));
        }
    }

    private static List<String> argv() {
        String sandbox = "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny";
        return List.of(
                QEMU.toString(),
                "-machine",
                "none",
                "-nodefaults",
                "-no-user-config",
                "-display",
                "none",
                "-S",
                "-sandbox",
                sandbox,
                "-chardev",
                "socket,id=monitor,fd=3,server=on,wait=off",
                "-mon",
                "chardev=monitor,mode=control");
    }

    private static String greeting(SocketChannel client) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(4096);
        client.read(buffer);
        return StandardCharsets.UTF_8.decode(buffer.flip()).toString();
    }

    private static List<String> descriptors(long pid) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return all.map(ConfinedQemuTest::target).toList();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
