package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Documents that are wrong, by accident or by malice: refused whole, quickly, with all reasons. */
@Timeout(180)
class BadInputTest {
    private static final Duration QUICK = Duration.ofSeconds(20);
    private static final int MILLION = 1_000_000;
    private static final int HUNDRED = 100;

    private static DaemonUnderTest daemon;

    @BeforeAll
    static void start() {
        Virsh.required();
        daemon = DaemonUnderTest.start();
    }

    @AfterAll
    static void end() {
        if (daemon != null) {
            daemon.close();
        }
    }

    @AfterEach
    void nothingIsDefined() {
        assertThat(daemon.virsh().ok("list", "--all", "--name").strip()).isEmpty();
        assertThat(daemon.root().files("etc")).isEmpty();
    }

    @Test
    void everyProblemIsToldWithItsPlace() {
        String document =
                """
                <domain type='qemu'>
                  <name>faulty</name>
                  <memory unit='bananas'>32</memory>
                  <vcpu>many</vcpu>
                  <os><type arch='x86_64' machine='pc'>hvm</type></os>
                  <devices>
                    <disk type='file' device='disk'>
                      <source file='/nowhere.raw'/>
                      <target dev='vda' bus='carrot'/>
                    </disk>
                    <interface type='user'>
                      <mac address='not a mac'/>
                    </interface>
                  </devices>
                </domain>
                """;
        Path file = daemon.root().write("faulty.xml", document);
        String ours = daemon.berth("define", file.toString()).refused();
        assertThat(ours)
                .contains(file + ":3", "bananas")
                .contains(file + ":4", "many")
                .contains(file + ":9", "carrot")
                .containsPattern(file + ":1[12]: .*'not a mac'");
        assertThat(daemon.virsh().refused("define", file.toString()))
                .contains("bananas", "many", "carrot", "not a mac");
    }

    @Test
    void whatIsNoXml() {
        assertThat(refused("<domain type='qemu'><name>x</nome></domain>")).contains(":1");
        assertThat(refused("")).isNotEmpty();
        assertThat(refused("<network><name>x</name></network>")).contains("network");
    }

    private static String refused(String document) {
        Path file = daemon.root().write("bad.xml", document);
        String said = daemon.virsh().refused("define", file.toString());
        assertThat(daemon.berth("define", file.toString()).refused()).isNotEmpty();
        return said;
    }

    @Test
    void documentTypesAndEntities() {
        assertThat(
                        refused(
                                "<!DOCTYPE domain [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                                        + "<domain type='qemu'><name>&a;</name></domain>"))
                .contains("document type definition")
                .doesNotContain("nologin");
        assertThat(refused("<domain type='qemu'><name>&undeclared;</name></domain>"))
                .contains("undeclared");
    }

    @Test
    void aHundredMegabytesOfText() throws IOException {
        tooMuch("<domain type='qemu'><name>", "x".repeat(MILLION), HUNDRED, "</name></domain>");
    }

    @Test
    void aMillionNestedElements() throws IOException {
        tooMuch("<domain type='qemu'>", "<a>".repeat(MILLION / HUNDRED), HUNDRED, "");
        String small =
                "<domain type='qemu'><metadata>"
                        + "<a>".repeat(MILLION / 2)
                        + "</a>".repeat(MILLION / 2)
                        + "</metadata></domain>";
        assertThat(refused(small)).isNotEmpty();
    }

    private static void tooMuch(String head, String part, int times, String tail)
            throws IOException {
        Path file = daemon.root().folder().resolve("huge.xml");
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write(head);
            for (int i = 0; i < times; i++) {
                writer.write(part);
            }
            writer.write(tail);
        }
        for (var command :
                java.util.List.of(
                        daemon.berthCommand("define", file.toString()),
                        daemon.virsh().command("define", file.toString()))) {
            Outcome outcome = Outcome.of(QUICK, command);
            assertThat(outcome.exit()).isOne();
            assertThat(outcome.err()).isNotEmpty();
        }
        Files.delete(file);
    }
}
