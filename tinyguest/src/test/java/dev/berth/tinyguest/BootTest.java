package dev.berth.tinyguest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.host.ExitStatus;
import dev.berth.model.BerthException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class BootTest {
    private static final Duration BOOT = Duration.ofSeconds(60);
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir Path folder;

    @BeforeEach
    void debianIsHere() {
        assumeTrue(Files.exists(Path.of("/usr/bin/apt-get")), "the tiny guest is Debian's");
    }

    @ParameterizedTest
    @EnumSource
    void bootsAnswersRebootsAndHeedsThePowerButton(Architecture architecture) throws Exception {
        try (BareQemu qemu = BareQemu.boot(architecture, folder)) {
            Console console = qemu.console().awaitReady(BOOT);
            assertThat(console.ask("disks", SOON)).containsExactly("vda 8388608 rw berth-1");
            assertThat(console.ask("nics", SOON))
                    .containsExactly("eth0 52:54:00:00:00:42 virtio_net");
            assertThat(console.ask("cpus", SOON)).containsExactly("online 0-1", "count 2");
            assertThat(console.ask("mem", SOON).getFirst()).matches("total 2\\d{8}");
            assertThat(console.ask("pci", SOON)).anyMatch(line -> line.contains("1af4:1042"));
            assertThat(console.ask("ticks 20 3", SOON)).hasSize(3);
            theDiskKeepsWhatIsWritten(console);
            assertThatThrownBy(() -> console.ask("read vdz 0", SOON))
                    .isInstanceOf(BerthException.class)
                    .hasMessageContaining("no disk vdz");
            ticksRunUntilALineComesIn(console);
            console.say("reboot");
            console.awaitReady(BOOT);
            qemu.pressPowerButton();
            assertThat(qemu.process().awaitExit(SOON)).contains(new ExitStatus.Exited(0));
        }
    }

    private void theDiskKeepsWhatIsWritten(Console console) throws Exception {
        assertThat(console.ask("write vda anchor 4096", SOON)).isEmpty();
        assertThat(console.ask("read vda 4096", SOON)).isEqualTo(List.of("anchor"));
        byte[] disk = Files.readAllBytes(folder.resolve("disk.raw"));
        assertThat(new String(disk, 4096, 7, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("anchor\0");
    }

    private static void ticksRunUntilALineComesIn(Console console) {
        console.say("ticks 10");
        console.await(line -> line.startsWith("tick 3 "), SOON);
        console.say("");
        console.await(line -> line.equals("OK"), SOON);
    }
}
