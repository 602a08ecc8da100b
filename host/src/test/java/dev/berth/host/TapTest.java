package dev.berth.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.model.BerthException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

class TapTest {
    @BeforeEach
    void tapsCanBeMade() {
        assumeTrue(Account.root(), "only root can make taps");
        try (Tap trial = Tap.create("berthtest%d", 1, true)) {
            assertThat(trial.queues()).hasSize(1);
        } catch (SystemCallException refused) {
            assumeTrue(false, "no taps on this machine: " + refused.getMessage());
        }
    }

    @Test
    void theKernelPicksAFreeNumber() {
        try (Tap first = Tap.create("berthtest%d", 1, true);
                Tap second = Tap.create("berthtest%d", 1, false)) {
            assertThat(first.link().name()).matches("berthtest\\d+");
            assertThat(second.link().name()).isNotEqualTo(first.link().name());
            assertThat(first.link().exists()).isTrue();
        }
    }

    @Test
    void itGoesWithItsLastDescriptor() {
        Tap tap = Tap.create("berthtest%d", 3, true);
        assertThat(tap.queues()).hasSize(3);
        tap.close();
        assertThat(tap.link().exists()).isFalse();
    }

    @Test
    void itsLinkCanBeSetUp() {
        try (Tap tap = Tap.create("berthtest%d", 1, true)) {
            tap.link().setMtu(1400);
            tap.link().setHardwareAddress(new byte[] {(byte) 0xfe, 0x54, 0, 1, 2, 3});
            tap.link().setUp();
            assertThat(tap.link().mtu()).isEqualTo(1400);
            Tool.Result seen =
                    Tool.run(ip("link", "show", tap.link().name()), Duration.ofSeconds(5));
            assertThat(seen.output()).contains("fe:54:00:01:02:03").contains(",UP");
        }
    }

    @Test
    void aNameInUseIsSaid() {
        try (Tap tap = Tap.create("berthtest%d", 1, true)) {
            String name = tap.link().name();
            assertThatThrownBy(() -> Tap.create(name, 1, true))
                    .isInstanceOf(BerthException.class)
                    .hasMessageContaining("'" + name + "' is in use");
        }
    }

    @Test
    void itBecomesAPortOfABridge() {
        NetworkLink bridge = new NetworkLink("berthtestbr");
        Tool.Result made =
                Tool.run(ip("link", "add", bridge.name(), "type", "bridge"), Duration.ofSeconds(5));
        assumeTrue(made.exitCode() == 0, "no bridges on this machine: " + made.errors());
        try (Tap tap = Tap.create("berthtest%d", 1, true)) {
            tap.link().attachTo(bridge);
            assertThat(
                            Tool.run(ip("link", "show", tap.link().name()), Duration.ofSeconds(5))
                                    .output())
                    .contains("master berthtestbr");
        } finally {
            Tool.run(ip("link", "del", bridge.name()), Duration.ofSeconds(5));
        }
    }

    @Test
    void aMissingBridgeIsSaidWithItsRemedy() {
        try (Tap tap = Tap.create("berthtest%d", 1, true)) {
            assertThatThrownBy(() -> tap.link().attachTo(new NetworkLink("nosuchbridge")))
                    .hasMessageContaining("bridge 'nosuchbridge' does not exist")
                    .hasMessageContaining("ip link add nosuchbridge type bridge");
        }
    }

    @Test
    void itIsPassedToAChildAndLastsWithIt() throws Exception {
        HostProcess child;
        Tap tap = Tap.create("berthtest%d", 1, true);
        try (tap) {
            child =
                    Spawn.of(List.of("sleep", "60"))
                            .environment(Map.of("PATH", "/usr/bin:/bin"))
                            .pass(tap.queues().getFirst().as(5))
                            .start();
        }
        assertThat(tap.link().exists()).isTrue();
        child.signal(Signal.KILL);
        assertThat(child.awaitExit(Duration.ofSeconds(5))).isPresent();
        assertThat(tap.link().exists()).isFalse();
    }

    private static List<String> ip(String... arguments) {
        java.util.ArrayList<String> command = new java.util.ArrayList<>(List.of("ip"));
        command.addAll(List.of(arguments));
        return command;
    }
}
