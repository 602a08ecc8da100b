package dev.berth.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.wire.Access;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.RpcConnection;
import dev.berth.wire.RpcServer;
import dev.berth.wire.ServerConnection;
import dev.berth.wire.ServerLimits;
import dev.berth.wire.generated.ConnectGetHostnameRet;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.xdr.XdrVoid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class DaemonSocketTest {
    @TempDir private Path folder;

    @Test
    void aPathDeeperThanAnAddressWorksFromBothSides() throws IOException {
        Path deep = folder.resolve("d".repeat(100)).resolve("e".repeat(100)).resolve("sock");
        HandlerTable<ServerConnection> table = new HandlerTable<>((request, call, values) -> {});
        table.on(
                RemoteCalls.connectGetHostname(),
                (client, nothing) -> new ConnectGetHostnameRet(client.access().toString()));
        try (RpcServer<ServerConnection> server =
                new RpcServer<>(table, connection -> connection, ServerLimits.DEFAULT)) {
            DaemonSocket socket = new DaemonSocket(deep, Access.READ_ONLY);
            server.listen(socket.listen().channel(), socket.access());
            try (RpcConnection client = RpcConnection.connect(deep)) {
                assertThat(client.call(RemoteCalls.connectGetHostname(), XdrVoid.VOID).hostname())
                        .isEqualTo("READ_ONLY");
            }
        }
    }

    @Test
    void theModeIsOfTheSocketAndNothingElseIsLeft() throws IOException {
        Path run = folder.resolve("run");
        try (var write = new DaemonSocket(run.resolve("rw"), Access.READ_WRITE).listen();
                var read = new DaemonSocket(run.resolve("ro"), Access.READ_ONLY).listen()) {
            assertThat(write.channel().isOpen() && read.channel().isOpen()).isTrue();
            assertThat(mode(run)).isEqualTo("rwxr-xr-x");
            assertThat(mode(run.resolve("rw"))).isEqualTo("rw-rw----");
            assertThat(mode(run.resolve("ro"))).isEqualTo("rw-rw-rw-");
            assertThat(run)
                    .isDirectoryContaining(file -> true)
                    .isDirectoryNotContaining("glob:**/.*");
        }
    }

    @Test
    void aStaleSocketIsReplaced() throws IOException {
        DaemonSocket socket = new DaemonSocket(folder.resolve("sock"), Access.READ_WRITE);
        socket.listen().channel().close();
        assertThat(folder.resolve("sock")).exists();
        socket.listen().close();
        assertThat(folder.resolve("sock")).doesNotExist();
    }

    @Test
    void aSocketThatSomebodyElsePutThereStays() throws IOException {
        DaemonSocket socket = new DaemonSocket(folder.resolve("sock"), Access.READ_WRITE);
        DaemonSocket.Listening first = socket.listen();
        DaemonSocket.Listening second = socket.listen();
        first.close();
        assertThat(folder.resolve("sock")).exists();
        second.close();
    }

    @Test
    void oneDaemonHoldsARoot() throws IOException {
        try (RootLock first = RootLock.take(folder)) {
            assertThatThrownBy(() -> RootLock.take(folder))
                    .isInstanceOf(RootLock.HeldException.class)
                    .hasMessageContaining("pid " + ProcessHandle.current().pid());
            assertThat(first).isNotNull();
        }
        RootLock.take(folder).close();
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
