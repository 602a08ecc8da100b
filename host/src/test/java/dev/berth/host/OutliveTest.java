package dev.berth.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

class OutliveTest {
    /** A daemon that starts a program and is gone at once, without any farewell. */
    static final class Daemon {
        private Daemon() {}

        public static void main(String[] command) {
            HostProcess process =
                    Spawn.of(List.of(command)).environment(Map.of("PATH", "/usr/bin:/bin")).start();
            ProcessIdentity identity = process.identity();
            System.out.println(identity.pid() + " " + identity.startTicks());
            System.out.flush();
            Runtime.getRuntime().halt(9);
        }
    }

    @Test
    void aProcessOutlivesItsDaemonAndIsTakenOver() throws Exception {
        Tool.Result daemon =
                Tool.run(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Daemon.class.getName(),
                                "sleep",
                                "60"),
                        Duration.ofSeconds(30));
        assertThat(daemon.exitCode()).isEqualTo(9);
        String[] written = daemon.output().strip().split(" ", -1);
        ProcessIdentity identity =
                new ProcessIdentity(Long.parseLong(written[0]), Long.parseLong(written[1]));
        HostProcess process = HostProcess.adopt(identity).orElseThrow();
        try {
            assertThat(process.alive()).isTrue();
            process.signal(Signal.TERM);
            assertThat(process.awaitExit(Duration.ofSeconds(10)))
                    .contains(new ExitStatus.Unknown());
        } finally {
            process.signal(Signal.KILL);
        }
    }
}
