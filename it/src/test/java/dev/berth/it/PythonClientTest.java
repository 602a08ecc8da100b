package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.tinyguest.Architecture;
import dev.berth.tinyguest.TinyGuest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** libvirt's own client library with its event loop, as Python programs use it. */
@Timeout(120)
class PythonClientTest {
    private static final Path PYTHON = Path.of("/usr/bin/python3");
    private static final String GUEST = "tiny-x86_64";

    @TempDir private Path folder;

    @Test
    void everyEventComesOnceAndInOrder() throws Exception {
        assumeTrue(installed(), "no python3-libvirt");
        Path kernels = TinyGuest.defaultCache();
        TinyGuest.prepare(Architecture.X86_64, kernels);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path document = Examples.tinyGuest(folder, kernels);
        try (DaemonProcess daemon = DaemonProcess.start(folder.resolve("root"))) {
            List<String> lines = run(daemon, document);
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("numbered"))
                    .containsExactly(
                            "numbered " + GUEST + " 0 0",
                            "numbered " + GUEST + " 2 0",
                            "numbered " + GUEST + " 3 0",
                            "numbered " + GUEST + " 4 0",
                            "numbered " + GUEST + " 3 0",
                            "numbered " + GUEST + " 5 1",
                            "numbered " + GUEST + " 1 0");
            assertThat(lines).filteredOn(line -> line.startsWith("plain")).hasSize(7);
            // What happened just before it registered may still be on its way to it.
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("one") && !line.endsWith(" 0 0"))
                    .hasSize(6);
            assertThat(lines).contains("error 42 10 2", "error 27 10 2", "alive 1 9000000 QEMU");
        }
    }

    private List<String> run(DaemonProcess daemon, Path document) throws Exception {
        Path script = folder.resolve("events.py");
        try (InputStream text = PythonClientTest.class.getResourceAsStream("events.py")) {
            Files.copy(text, script);
        }
        Process python =
                new ProcessBuilder(
                                PYTHON.toString(),
                                script.toString(),
                                "qemu+unix:///system?socket=" + daemon.socket(),
                                document.toString())
                        .start();
        List<String> lines =
                new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        String errors = new String(python.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(errors + lines).isZero();
        return lines;
    }

    private static boolean installed() throws IOException {
        if (!Files.isExecutable(PYTHON)) {
            return false;
        }
        Process python = new ProcessBuilder(PYTHON.toString(), "-c", "import libvirt").start();
        try {
            return python.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
