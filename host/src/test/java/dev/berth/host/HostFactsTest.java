package dev.berth.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.BerthException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

class HostFactsTest {
    @TempDir Path folder;

    @Test
    void portsInUseOrPromisedAreLeftOut() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            PortReservations ports = new PortReservations();
            assertThatThrownBy(() -> ports.reserve(port, port, "VNC"))
                    .isInstanceOf(BerthException.class)
                    .hasMessageContaining("free for VNC");
            int first = ports.reserve(20000, 30000, "VNC");
            int second = ports.reserve(20000, 30000, "VNC");
            assertThat(second).isGreaterThan(first);
            assertThat(ports.reserve(first)).isFalse();
            ports.release(first);
            assertThat(ports.reserve(20000, 30000, "VNC")).isEqualTo(first);
        }
    }

    @Test
    void firmwareDescriptorsMaskTheirNamesakes() throws Exception {
        Path low = Files.createDirectory(folder.resolve("low"));
        Path high = Files.createDirectory(folder.resolve("high"));
        Files.writeString(low.resolve("50-a.json"), "low a");
        Files.writeString(low.resolve("40-b.json"), "low b");
        Files.writeString(low.resolve("60-c.json"), "low c");
        Files.writeString(low.resolve("README"), "no descriptor");
        Files.writeString(high.resolve("50-a.json"), "high a");
        Files.writeString(high.resolve("60-c.json"), "");
        FirmwareFolders folders =
                new FirmwareFolders(List.of(low, high, folder.resolve("missing")));
        assertThat(folders.documents())
                .containsExactly(
                        new FirmwareFolders.Document(low.resolve("40-b.json"), "low b"),
                        new FirmwareFolders.Document(high.resolve("50-a.json"), "high a"));
    }

    @Test
    void hugePageMountsTellTheirSize() {
        String mounts =
                """
                proc /proc proc rw 0 0
                hugetlbfs /dev/hugepages hugetlbfs rw,relatime,pagesize=2M 0 0
                none /mnt/big\\040ones hugetlbfs rw,pagesize=1024M 0 0
                none /mnt/plain hugetlbfs rw 0 0
                """;
        assertThat(HugePages.mounted(mounts, 64 << 10))
                .containsExactly(
                        new HugePages(Path.of("/dev/hugepages"), 2L << 20),
                        new HugePages(Path.of("/mnt/big ones"), 1L << 30),
                        new HugePages(Path.of("/mnt/plain"), 64 << 10));
        assertThat(HugePages.mounted()).allMatch(pages -> pages.free() >= 0);
    }

    @Test
    void aProcessTellsWhatItUsed() {
        long self = ProcessHandle.current().pid();
        ProcessUsage usage = ProcessUsage.of(self).orElseThrow();
        assertThat(usage.total()).isPositive();
        assertThat(usage.residentBytes()).isGreaterThan(10 << 20);
        assertThat(usage.affinity()).matches("[0-9,-]+");
        assertThat(usage.processor()).isNotNegative();
        ProcessUsage main = ProcessUsage.ofThread(self, self).orElseThrow();
        assertThat(main.total()).isLessThanOrEqualTo(ProcessUsage.of(self).orElseThrow().total());
        assertThat(ProcessUsage.of(1L << 30)).isEmpty();
    }

    @Test
    void aNameMayHoldParenthesesAndSpaces() {
        String line =
                "42 (a) b (c) S 1 42 42 0 -1 4194304 9 0 0 0 7 8 0 0 20 0 1 0 123456 5 6"
                        + " 18446744073709551615 1 1 0 0 0 0 0 0 0 0 0 0 17 3 0 0 0 0 0";
        assertThat(ProcessStat.parse(line))
                .isEqualTo(new ProcessStat("a) b (c", 'S', 7, 8, 123456, 3));
    }

    @Test
    void qemuImgTellsAChainAndItsOwnWords() {
        QemuImg program = new QemuImg(Path.of("/usr/bin/qemu-img"), Optional.empty());
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Files.exists(program.program()), "qemu-img is not installed");
        Path base = folder.resolve("base.raw");
        Path top = folder.resolve("top, odd name.qcow2");
        program.create(base, "raw", 1 << 20, List.of(), Duration.ofSeconds(10));
        program.createOverlay(top, "qcow2", base, "raw");
        assertThat(program.chain(top, Optional.of("qcow2")))
                .contains("\"virtual-size\": 1048576")
                .contains("\"full-backing-filename\": \"" + base + "\"");
        assertThatThrownBy(() -> program.chain(base, Optional.of("qcow2")))
                .isInstanceOf(BerthException.class)
                .hasMessageContaining(base.toString())
                .hasMessageContaining("not in qcow2 format");
    }

    @Test
    void aToolThatHangsDiesAtItsDeadline() {
        assertThatThrownBy(() -> Tool.run(List.of("sleep", "60"), Duration.ofMillis(50)))
                .isInstanceOf(BerthException.class)
                .hasMessageContaining("no answer within 50 ms from: sleep 60");
    }
}
