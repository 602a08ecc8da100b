package dev.berth.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.generated.ConnectGetHostnameRet;
import dev.berth.wire.generated.ConnectGetTypeRet;
import dev.berth.wire.generated.DomainEventCallbackRebootMsg;
import dev.berth.wire.generated.DomainEventRebootMsg;
import dev.berth.wire.generated.DomainOpenConsoleArgs;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.generated.RemoteEvents;
import dev.berth.wire.xdr.XdrVoid;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

@Timeout(30)
class RpcTest {
    private static final DomainRef GUEST = new DomainRef("guest", new UUID(1, 2), 3);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir private Path folder;
    private final CountDownLatch slow = new CountDownLatch(1);
    private final CompletableFuture<ServerConnection> connection = new CompletableFuture<>();
    private RpcServer<ServerConnection> server;
    private RpcConnection client;

    @BeforeEach
    void connect() throws IOException {
        server = new RpcServer<>(handlers(), this::welcome, ServerLimits.DEFAULT);
        server.listen(listener(), Access.READ_WRITE);
        client = RpcConnection.connect(socket());
    }

    @AfterEach
    void close() {
        slow.countDown();
        client.close();
        server.close();
    }

    @Test
    void aCallIsAnswered() {
        assertThat(hostname()).isEqualTo("here");
    }

    @Test
    void aLongCallDelaysNoOther() throws Exception {
        CompletableFuture<ConnectGetTypeRet> waiting =
                CompletableFuture.supplyAsync(
                        () -> client.call(RemoteCalls.connectGetType(), XdrVoid.VOID));
        assertThat(hostname()).isEqualTo("here");
        assertThat(waiting).isNotDone();
        slow.countDown();
        assertThat(waiting.get(10, TimeUnit.SECONDS).type()).isEqualTo("slow");
    }

    @Test
    void aFailureArrivesWithItsNumber() {
        assertThatThrownBy(() -> client.call(RemoteCalls.connectGetVersion(), XdrVoid.VOID))
                .isInstanceOfSatisfying(
                        RemoteException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.OPERATION_INVALID))
                .hasMessage("Requested operation is not valid: not now");
    }

    @Test
    void anUnknownProcedureIsNamed() {
        assertThatThrownBy(() -> client.call(RemoteCalls.connectGetUri(), XdrVoid.VOID))
                .hasMessageContaining("connect-get-uri")
                .isInstanceOfSatisfying(
                        RemoteException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.NO_SUPPORT));
    }

    @Test
    void aDeadlinePassesWithoutHarm() {
        assertThatThrownBy(() ->
                        client.call(
                                RemoteCalls.connectGetType(), XdrVoid.VOID, Duration.ofMillis(20)))
                .hasMessageContaining("did not answer connect-get-type")
                .isInstanceOfSatisfying(
                        BerthException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.OPERATION_TIMEOUT));
        assertThat(hostname()).isEqualTo("here");
    }

    @Test
    void aLostConnectionEndsEveryWaiter() throws Exception {
        EventQueue<DomainEventRebootMsg> events = client.events(RemoteEvents.domainEventReboot());
        CompletableFuture<ConnectGetTypeRet> waiting =
                CompletableFuture.supplyAsync(
                        () -> client.call(RemoteCalls.connectGetType(), XdrVoid.VOID));
        hostname();
        server.close();
        assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS))
                .hasMessageContaining("has ended");
        assertThatThrownBy(() -> events.poll(PATIENCE)).hasMessageContaining("has ended");
        assertThatThrownBy(this::hostname).hasMessageContaining("has ended");
    }

    @Test
    void eventsKeepTheirOrder() throws Exception {
        EventQueue<DomainEventCallbackRebootMsg> events =
                client.events(RemoteEvents.domainEventCallbackReboot());
        hostname();
        for (int i = 0; i < 1000; i++) {
            connection
                    .get()
                    .post(
                            RemoteEvents.domainEventCallbackReboot(),
                            new DomainEventCallbackRebootMsg(i, new DomainEventRebootMsg(GUEST)));
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(events.poll(PATIENCE))
                    .map(DomainEventCallbackRebootMsg::callbackID)
                    .contains(i);
        }
    }

    @Test
    void aStreamCarriesBytesBothWays() throws Exception {
        try (ClientStream stream = openStream()) {
            byte[] large = new byte[1_000_000];
            large[999_999] = 7;
            stream.send(ByteBuffer.wrap(large));
            ByteBuffer echo = ByteBuffer.allocate(large.length);
            while (echo.hasRemaining()) {
                echo.put(stream.receive().orElseThrow());
            }
            assertThat(echo.array()).isEqualTo(large);
            stream.finish(PATIENCE);
            assertThat(stream.receive()).isEmpty();
        }
    }

    @Test
    void aStreamAbortedByTheServerSaysWhy() throws Exception {
        try (ClientStream stream = openStream()) {
            stream.send(ByteBuffer.wrap("stop".getBytes(StandardCharsets.UTF_8)));
            assertThatThrownBy(stream::receive).hasMessage("operation failed: told to stop");
            assertThatThrownBy(() -> stream.finish(PATIENCE))
                    .hasMessage("operation failed: told to stop");
        }
        assertThat(hostname()).isEqualTo("here");
    }

    @Test
    void aStreamClosedByTheClientEndsAtTheServer() throws Exception {
        openStream().close();
        assertThat(hostname()).isEqualTo("here");
    }

    @Test
    void anImpossibleLengthEndsOnlyItsOwnConnection() throws Exception {
        try (SocketChannel raw = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            raw.write(ByteBuffer.allocate(4).putInt(0x7fff_ffff).flip());
            assertThat(raw.read(ByteBuffer.allocate(4))).isEqualTo(-1);
        }
        assertThat(hostname()).isEqualTo("here");
    }

    @Test
    void argumentsThatAreNotOfTheirFormAreRefused() throws Exception {
        try (SocketChannel raw = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            Header header =
                    Header.of(
                            RemoteCalls.domainOpenConsole().procedure(),
                            MessageType.CALL,
                            1,
                            MessageStatus.OK);
            raw.write(Frame.encode(header, ByteBuffer.allocate(4).putInt(1_000_000).flip()));
            Frame reply = new FrameReader(raw).next().orElseThrow();
            assertThat(reply.header().status()).isEqualTo(MessageStatus.ERROR);
        }
    }

    @Test
    void aPingIsAnswered() throws Exception {
        try (SocketChannel raw = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            Header ping =
                    new Header(KeepAlive.PROGRAM, 1, 1, MessageType.MESSAGE, 0, MessageStatus.OK);
            raw.write(Frame.encode(ping));
            Header pong = new FrameReader(raw).next().orElseThrow().header();
            assertThat(pong.program()).isEqualTo(KeepAlive.PROGRAM);
            assertThat(pong.procedure()).isEqualTo(2);
        }
    }

    @Test
    void theKernelSaysWhoTheClientIs() throws Exception {
        hostname();
        assertThat(connection.get().peer().user()).contains(System.getProperty("user.name"));
    }

    private ServerConnection welcome(ServerConnection accepted) {
        connection.complete(accepted);
        return accepted;
    }

    private ClientStream openStream() {
        return client
                .open(
                        RemoteCalls.domainOpenConsole(),
                        new DomainOpenConsoleArgs(GUEST, Optional.empty(), 0))
                .stream();
    }

    private HandlerTable<ServerConnection> handlers() {
        HandlerTable<ServerConnection> table =
                new HandlerTable<>((request, procedure, arguments) -> {});
        table.on(
                RemoteCalls.connectGetHostname(),
                (client, nothing) -> new ConnectGetHostnameRet("here"));
        table.on(
                RemoteCalls.connectGetType(),
                (client, nothing) -> {
                    await(slow);
                    return new ConnectGetTypeRet("slow");
                });
        table.on(
                RemoteCalls.connectGetVersion(),
                (client, nothing) -> {
                    throw new BerthException(ErrorCode.OPERATION_INVALID, "not now");
                });
        table.onRequest(
                RemoteCalls.domainOpenConsole(),
                (request, arguments) -> {
                    request.stream(RpcTest::echo);
                    return XdrVoid.VOID;
                });
        return table;
    }

    private static void echo(ServerStream stream) throws IOException, InterruptedException {
        for (Optional<ByteBuffer> data = stream.receive();
                data.isPresent();
                data = stream.receive()) {
            ByteBuffer bytes = data.get();
            if (StandardCharsets.UTF_8.decode(bytes.duplicate()).toString().equals("stop")) {
                throw new BerthException(ErrorCode.OPERATION_FAILED, "told to stop");
            }
            stream.send(bytes);
        }
        stream.confirm();
    }

    private String hostname() {
        return client.call(RemoteCalls.connectGetHostname(), XdrVoid.VOID).hostname();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path socket() {
        return folder.resolve("sock");
    }

    private ServerSocketChannel listener() throws IOException {
        ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listener.bind(UnixDomainSocketAddress.of(socket()));
        return listener;
    }
}
