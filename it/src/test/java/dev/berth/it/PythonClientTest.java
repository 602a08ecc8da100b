package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** libvirt's own client library with its event loop, as Python programs use it. */
@Timeout(120)
class PythonClientTest {
    private static final Path PYTHON = Path.of("/usr/bin/python3");
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final String GUEST = "pia";

    @Test
    void everyEventComesOnceAndInOrder() throws Exception {
        required();
        try (DaemonUnderTest daemon = DaemonUnderTest.start()) {
            List<String> lines = run(daemon);
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

    private static List<String> run(DaemonUnderTest daemon) throws IOException {
        Path document = daemon.root().write("pia.xml", GuestDocument.bare(GUEST));
        Path script;
        try (InputStream text = PythonClientTest.class.getResourceAsStream("events.py")) {
            String program = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            script = daemon.root().write("events.py", program);
        }
        List<String> command =
                List.of(PYTHON.toString(), script.toString(), daemon.uri(), document.toString());
        return Outcome.of(DEADLINE, command).ok().lines().toList();
    }

    private static void required() {
        boolean here =
                Files.isExecutable(PYTHON)
                        && Outcome.of(DEADLINE, List.of(PYTHON.toString(), "-c", "import libvirt"))
                                        .exit()
                                == 0;
        if (!here) {
            System.out.println("skipped: python3-libvirt is not installed");
        }
        assumeTrue(here, "no python3-libvirt");
    }
}
