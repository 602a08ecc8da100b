package dev.berth.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.vocabulary.StartFlag;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ports of displays, chosen by the host or by the document. */
@Timeout(120)
final class DisplayPortsTest {
    @TempDir Path temporary;
    private RealEngine real;

    @BeforeEach
    void open() throws IOException {
        real = RealEngine.in(temporary);
    }

    @AfterEach
    void close() {
        if (real != null) {
            real.close();
        }
    }

    private Guest guest(String name, String port) {
        String document =
                """
                <domain type='qemu'>
                  <name>%s</name>
                  <memory unit='MiB'>64</memory>
                  <os><type arch='x86_64' machine='pc'>hvm</type></os>
                  <devices><graphics type='vnc' %s/></devices>
                </domain>
                """;
        return real.engine().define(document.formatted(name, port), Set.of());
    }

    private static int port(Guest guest) {
        Matcher port =
                Pattern.compile("<graphics type='vnc' port='(\\d+)'").matcher(guest.xml(Set.of()));
        assertThat(port.find()).isTrue();
        return Integer.parseInt(port.group(1));
    }

    @Test
    void twoGuestsGetTwoPortsAlsoAfterTheDaemonsEnd() {
        Guest one = guest("one", "autoport='yes'");
        one.start(Set.of(StartFlag.PAUSED));
        assertThat(port(one)).isGreaterThanOrEqualTo(5900);
        real.reopen();
        Guest two = guest("two", "autoport='yes'");
        two.start(Set.of(StartFlag.PAUSED));
        assertThat(port(two)).isGreaterThan(port(real.engine().guest("one")));
    }

    @Test
    void aTakenPortIsRefusedBeforeQemuRuns() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            Guest guest = guest("fixed", "port='%d' autoport='no'".formatted(port));
            assertThatThrownBy(() -> guest.start(Set.of()))
                    .hasMessageContaining("graphics: TCP port %d is taken".formatted(port))
                    .hasMessageContaining("autoport='yes'");
            assertThat(real.settings().places().guestLog("fixed")).doesNotExist();
            other.close();
            guest.start(Set.of(StartFlag.PAUSED));
            assertThat(port(guest)).isEqualTo(port);
        }
    }
}
