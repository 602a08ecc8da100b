package dev.berth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;

class DaemonAddressTest {
    private static final Map<String, String> SESSION = Map.of("XDG_RUNTIME_DIR", "/run/user/7");

    @Test
    void systemIsBerthsPlaceBeforeLibvirts() {
        DaemonAddress address = DaemonAddress.of("qemu:///system", false, SESSION);
        assertThat(address.name()).isEqualTo("qemu:///system");
        assertThat(address.sockets())
                .containsExactly(
                        Path.of("/run/berth/libvirt-sock"),
                        Path.of("/run/libvirt/libvirt-sock"),
                        Path.of("/run/libvirt/virtqemud-sock"));
    }

    @Test
    void readOnlySocketsHaveTheirOwnNames() {
        assertThat(DaemonAddress.of("qemu:///system", true, SESSION).sockets())
                .allMatch(socket -> socket.toString().endsWith("-sock-ro"));
        assertThat(DaemonAddress.ofRoot(Path.of("/r"), true).sockets())
                .containsExactly(Path.of("/r/run/libvirt-sock-ro"));
    }

    @Test
    void theSessionIsWhereXdgSays() {
        assertThat(DaemonAddress.of("qemu:///session", false, SESSION).sockets())
                .startsWith(Path.of("/run/user/7/berth/libvirt-sock"));
        assertThat(DaemonAddress.of("qemu:///session", false, Map.of("HOME", "/h")).sockets())
                .startsWith(Path.of("/h/.cache/berth/run/berth/libvirt-sock"));
    }

    @Test
    void theDefaultIsNeverLibvirtd() {
        assertThat(DaemonAddress.ownSystem(false).sockets())
                .containsExactly(Path.of("/run/berth/libvirt-sock"));
        assertThat(DaemonAddress.ownSession(SESSION).sockets())
                .containsExactly(Path.of("/run/user/7/berth/libvirt-sock"));
    }

    @Test
    void aSocketIsTakenAsItIsWritten() {
        String uri = "qemu+unix:///system?socket=/a%20b/c+d";
        DaemonAddress address = DaemonAddress.of(uri, false, SESSION);
        assertThat(address.sockets()).containsExactly(Path.of("/a b/c+d"));
        assertThat(address.uri()).isEqualTo(uri);
        assertThat(address.name()).isEqualTo("qemu:///system");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "xen:///system | begin with 'qemu:'",
                "qemu:///elsewhere | '/system' or '/session'",
                "qemu:/ / | such as qemu:///system",
                "qemu+ssh://host/system | only daemons of this host",
                "qemu+tls:///system | only daemons of this host",
                "qemu://host/system | only daemons of this host",
                "\"\" | begin with 'qemu:'"
            })
    void anotherUriIsRefusedWithTheRemedy(String uri, String words) {
        assertThatThrownBy(() -> DaemonAddress.of(uri, false, SESSION))
                .hasMessageContaining("'" + uri + "'")
                .hasMessageContaining(words);
    }
}
