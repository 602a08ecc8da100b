package dev.berth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.GuestState;
import dev.berth.model.vocabulary.Lifecycle;
import dev.berth.model.vocabulary.PausedReason;
import dev.berth.wire.generated.RemoteAuthType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Timeout(30)
class ConnectionTest {
    @TempDir private Path folder;

    private FakeDaemon daemon(Path socket) throws IOException {
        return new FakeDaemon(socket, RemoteAuthType.NONE.number());
    }

    private static DaemonAddress at(Path socket, boolean readOnly) {
        String uri = "qemu+unix:///system?socket=" + socket;
        return DaemonAddress.of(uri, readOnly, Map.of());
    }

    @Test
    void aConnectionOpensWhatTheUriNames() throws IOException {
        Path socket = folder.resolve("s");
        try (FakeDaemon daemon = daemon(socket);
                Connection connection = Connection.open(at(socket, true))) {
            assertThat(connection.hostname()).isEqualTo("here");
            assertThat(daemon.opened).containsExactly("qemu:///system 1");
        }
    }

    @Test
    void aDeepSocketIsReachedAndNothingIsLeftBehind() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("x".repeat(120)));
        Path link = Files.createSymbolicLink(folder.resolve("l"), deep);
        try (FakeDaemon _ = daemon(link.resolve("libvirt-sock"));
                Connection connection = Connection.open(at(deep.resolve("libvirt-sock"), false))) {
            assertThat(connection.hostname()).isEqualTo("here");
        }
    }

    @Test
    void aMissingDaemonIsNamed() {
        Path socket = folder.resolve("none");
        assertThatThrownBy(() -> Connection.open(at(socket, false)))
                .isInstanceOf(Unreachable.class)
                .hasMessage("Failed to connect socket to '%s': No such file or directory", socket);
    }

    @Test
    void aSocketWithoutADaemonIsUnreachable() throws IOException {
        Path socket = folder.resolve("dead");
        try (ServerSocketChannel left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            left.bind(UnixDomainSocketAddress.of(socket));
        }
        assertThatThrownBy(() -> Connection.open(at(socket, false)))
                .isInstanceOf(Unreachable.class)
                .hasMessageContaining("Connection refused");
    }

    @Test
    void aDaemonThatWantsAPasswordSaysWhatToDo() throws IOException {
        Path socket = folder.resolve("s");
        try (FakeDaemon _ = new FakeDaemon(socket, RemoteAuthType.SASL.number())) {
            assertThatThrownBy(() -> Connection.open(at(socket, false)))
                    .hasMessageContaining("SASL")
                    .hasMessageContaining("auth_unix_rw");
        }
    }

    @Test
    void aGuestIsFoundByNameAndSaysItsState() throws IOException {
        Path socket = folder.resolve("s");
        try (FakeDaemon _ = daemon(socket);
                Connection connection = Connection.open(at(socket, false))) {
            Domain guest = connection.find("guest").orElseThrow();
            assertThat(guest.status().state()).isEqualTo(GuestState.PAUSED);
            assertThat(guest.status().reason()).contains(PausedReason.USER);
            assertThat(connection.find("nobody")).isEmpty();
            assertThat(connection.domains(Set.of())).containsExactly(guest);
        }
    }

    @Test
    void aRefusalHasItsTypeAndNumber() throws IOException {
        Path socket = folder.resolve("s");
        try (FakeDaemon _ = daemon(socket);
                Connection connection = Connection.open(at(socket, false))) {
            Domain guest = connection.find("guest").orElseThrow();
            assertThatThrownBy(guest::suspend)
                    .isInstanceOfSatisfying(
                            WrongState.class,
                            refusal ->
                                    assertThat(refusal.number())
                                            .isEqualTo(ErrorCode.OPERATION_INVALID.number()))
                    .hasMessage("Requested operation is not valid: paused already");
            assertThatThrownBy(guest::resume).isInstanceOf(NotSupported.class);
        }
    }

    @Test
    void eventsOfAllKindsKeepTheDaemonsOrder() throws Exception {
        Path socket = folder.resolve("s");
        try (FakeDaemon _ = daemon(socket);
                Connection connection = Connection.open(at(socket, false));
                var events =
                        connection.subscribe(EnumSet.allOf(EventKind.class), Optional.empty())) {
            List<EventKind> turns = List.of(EventKind.LIFECYCLE, EventKind.REBOOT);
            for (int i = 0; i < 100; i++) {
                DomainEvent event = events.next(Duration.ofSeconds(10)).orElseThrow();
                assertThat(event.kind()).isEqualTo(turns.get(i % 2));
                if (event instanceof DomainEvent.LifecycleChanged change) {
                    assertThat(change.what()).contains(Lifecycle.SUSPENDED_PAUSED);
                }
            }
            assertThat(events.next(Duration.ofMillis(1))).isEmpty();
        }
    }

    @Test
    void unknownEventsAloneAreRefused() throws IOException {
        Path socket = folder.resolve("s");
        try (FakeDaemon _ = daemon(socket);
                Connection connection = Connection.open(at(socket, false))) {
            assertThatThrownBy(
                            () -> connection.subscribe(Set.of(EventKind.TUNABLE), Optional.empty()))
                    .hasMessage("invalid argument: no such events");
        }
    }

    @Test
    void aConnectionThatEndsTellsTheSubscriber() throws Exception {
        Path socket = folder.resolve("s");
        FakeDaemon daemon = daemon(socket);
        try (Connection connection = Connection.open(at(socket, false))) {
            var events = connection.subscribe(Set.of(EventKind.LIFECYCLE), Optional.empty());
            daemon.close();
            assertThatThrownBy(() -> events.next(Duration.ofSeconds(10)))
                    .hasMessageContaining("has ended");
        }
    }
}
