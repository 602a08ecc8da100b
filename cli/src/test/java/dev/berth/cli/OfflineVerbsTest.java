package dev.berth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.qapi.Json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code argv} and {@code explain}, which ask the machine's QEMU and no daemon. */
@Timeout(60)
class OfflineVerbsTest {
    private static final String GUEST =
            """
            <domain type='qemu'>
              <name>min</name>
              <memory unit='MiB'>64</memory>
              <vcpu>1</vcpu>
              <os>
                <type arch='x86_64' machine='q35'>hvm</type>
              </os>
              <frobnicate/>
              <devices>
                <watchdog model='i6300esb'/>
              </devices>
            </domain>
            """;

    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        out.reset();
        err.reset();
        var out = new PrintStream(this.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(this.err, true, StandardCharsets.UTF_8);
        return new Program(out, err, Map.of(), false).run(List.of(words));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("guest.xml"), text).toString();
    }

    private static void needQemu() {
        assumeTrue(Files.exists(Path.of("/usr/bin/qemu-system-x86_64")), "QEMU is installed");
    }

    @Test
    void argvIsACommandForAShell() throws IOException {
        needQemu();
        String file = file(GUEST);
        assertThat(run("argv", file)).isZero();
        assertThat(out())
                .contains(" /usr/bin/qemu-system-x86_64 -name guest=min,debug-threads=on -S ")
                .contains(" -accel tcg ");
        assertThat(err())
                .startsWith("warning: " + file + ":8: <frobnicate> in <domain> is not understood");
        assertThat(run("domxml-to-native", "qemu-argv", "--xml", file, "--json")).isZero();
        assertThat(Json.parse(out()).items("arguments")).startsWith(Json.of("-name"));
    }

    @Test
    void explainNamesTheLineTheRuleAndTheReason() throws IOException {
        needQemu();
        String file = file(GUEST);
        assertThat(run("explain", file)).isZero();
        assertThat(out()).contains("i6300esb").contains(file + ":10 /domain/devices/watchdog [");
        assertThat(run("explain", file, "--json")).isZero();
        assertThat(Json.parse(out()).items("options"))
                .filteredOn(option -> option.text("rule").orElse("").startsWith("watchdog"))
                .isNotEmpty()
                .anyMatch(option -> option.integer("line").orElse(0) == 10);
    }

    @Test
    void everyProblemIsToldAtOnce() throws IOException {
        String file =
                file("<domain type='qemu'>\n<name/>\n<memory>x</memory>\n<vcpu>q</vcpu></domain>");
        assertThat(run("argv", file)).isEqualTo(1);
        assertThat(err())
                .contains("error: " + file + ":2: ")
                .contains("error: " + file + ":3: ")
                .contains("error: " + file + ":4: ");
    }

    @Test
    void aQemuThatIsNotThereIsNamed() throws IOException {
        String other = GUEST.replace("<devices>", "<devices><emulator>/no/qemu</emulator>");
        assertThat(run("argv", file(other))).isEqualTo(1);
        assertThat(err()).contains("error: /no/qemu: no such QEMU on this machine");
    }

    @Test
    void aProgramThatIsNoQemuIsHeard() throws IOException {
        String other = GUEST.replace("<devices>", "<devices><emulator>/bin/false</emulator>");
        assertThat(run("argv", file(other))).isEqualTo(1);
        assertThat(err()).contains("/bin/false");
    }
}
