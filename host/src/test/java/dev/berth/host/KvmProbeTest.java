package dev.berth.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

class KvmProbeTest {
    private static final boolean ARM = System.getProperty("os.arch").equals("aarch64");
    private static final Path QEMU =
            Path.of("/usr/bin/qemu-system-" + (ARM ? "aarch64" : "x86_64"));

    @TempDir Path cache;

    /** The probe's little guest ends as expected where an accelerator is known to work. */
    @Test
    void theProbeItselfIsSound() {
        assumeTrue(Files.exists(QEMU), QEMU + " is not installed");
        assertThat(new KvmProbe(QEMU, Optional.empty(), cache).run("tcg"))
                .isEqualTo(new KvmProbe.Answer(true, ""));
    }

    @Test
    void theArmProgramEndsToo() throws Exception {
        Path qemu = Path.of("/usr/bin/qemu-system-aarch64");
        assumeTrue(Files.exists(qemu), qemu + " is not installed");
        Path firmware = Files.write(cache.resolve("firmware"), KvmProgram.arm());
        Tool.Result result =
                Tool.run(
                        List.of(
                                qemu.toString(),
                                "-accel",
                                "tcg",
                                "-machine",
                                "virt",
                                "-cpu",
                                "max",
                                "-m",
                                "64",
                                "-nodefaults",
                                "-display",
                                "none",
                                "-no-reboot",
                                "-bios",
                                firmware.toString()),
                        Duration.ofSeconds(10));
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void theAnswerComesInTimeAndIsKept() throws Exception {
        assumeTrue(Files.exists(QEMU), QEMU + " is not installed");
        KvmProbe probe = new KvmProbe(QEMU, Optional.empty(), cache);
        long start = System.nanoTime();
        KvmProbe.Answer first = probe.ask();
        assertThat(System.nanoTime() - start).isLessThan(Duration.ofSeconds(8).toNanos());
        assertThat(first.works()).isEqualTo(first.reason().isEmpty());
        assertThat(probe.ask().works()).isEqualTo(first.works());
        if (Files.exists(Path.of("/dev/kvm"))) {
            try (var files = Files.list(cache)) {
                assertThat(files.toList()).hasSize(1);
            }
        }
    }
}
