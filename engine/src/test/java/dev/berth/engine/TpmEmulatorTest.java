package dev.berth.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.host.ProcessIdentity;
import dev.berth.model.vocabulary.StartFlag;
import dev.berth.model.vocabulary.UndefineFlag;
import dev.berth.store.Supervision;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** A TPM that another process beside QEMU plays. */
@Timeout(120)
final class TpmEmulatorTest {
    private static final String DOCUMENT =
            """
            <domain type='qemu'>
              <name>sealed</name>
              <memory unit='MiB'>64</memory>
              <os><type arch='x86_64' machine='q35'>hvm</type></os>
              <devices>
                <tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>
              </devices>
            </domain>
            """;

    @TempDir Path temporary;
    private RealEngine real;

    @BeforeEach
    void open() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/swtpm_setup")), "there is no swtpm");
        real = RealEngine.in(temporary);
    }

    @AfterEach
    void close() {
        if (real != null) {
            real.close();
        }
    }

    private static Supervision.Companion swtpm(Guest guest) {
        return guest.snapshot()
                .live()
                .orElseThrow()
                .run()
                .supervision()
                .orElseThrow()
                .companions()
                .getFirst();
    }

    private static boolean lives(Supervision.Companion process) {
        return ProcessIdentity.of(process.pid())
                .filter(new ProcessIdentity(process.pid(), process.startTicks())::equals)
                .isPresent();
    }

    private Path state(Guest guest) {
        return real.settings()
                .places()
                .lib()
                .resolve("swtpm")
                .resolve(guest.snapshot().uuid().toString());
    }

    private void noSocketIsLeft() throws IOException {
        Path sockets = real.settings().places().run().resolve("helper/swtpm");
        try (Stream<Path> left = Files.list(sockets)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void itAnswersOutlivesTheDaemonAndEndsWithItsGuest() throws IOException {
        Guest guest = real.engine().define(DOCUMENT, Set.of());
        guest.start(Set.of(StartFlag.PAUSED));
        assertThat(guest.monitorCommand("{\"execute\":\"query-tpm\"}", Set.of()))
                .contains("tpm-crb");
        Supervision.Companion process = swtpm(guest);
        assertThat(lives(process)).isTrue();
        long pid = guest.snapshot().live().orElseThrow().run().pid().orElseThrow();
        assertThat(Files.getAttribute(Path.of("/proc/" + process.pid()), "unix:uid"))
                .isEqualTo(Files.getAttribute(Path.of("/proc/" + pid), "unix:uid"));
        real.reopen();
        Guest again = real.engine().guest("sealed");
        assertThat(swtpm(again)).isEqualTo(process);
        again.resume();
        again.destroy(Set.of());
        assertThat(lives(process)).isFalse();
        noSocketIsLeft();
        assertThat(state(again)).isNotEmptyDirectory();
        again.start(Set.of(StartFlag.PAUSED));
        again.destroy(Set.of());
        again.undefine(Set.of());
        assertThat(state(again)).doesNotExist();
    }

    @Test
    void itsStateIsKeptWhereThatIsAsked() throws IOException {
        Guest guest = real.engine().define(DOCUMENT, Set.of());
        guest.start(Set.of(StartFlag.PAUSED));
        guest.destroy(Set.of());
        assertThatThrownBy(() -> guest.undefine(Set.of(UndefineFlag.TPM, UndefineFlag.KEEP_TPM)))
                .hasMessageContaining("exclude one another");
        guest.undefine(Set.of(UndefineFlag.KEEP_TPM));
        assertThat(state(guest)).isNotEmptyDirectory();
    }

    @Test
    void aGuestWithoutADefinitionTakesItAlong() throws IOException {
        Guest guest = real.engine().create(DOCUMENT, Set.of(StartFlag.PAUSED));
        Path state = state(guest);
        assertThat(state).isNotEmptyDirectory();
        guest.destroy(Set.of());
        assertThat(state).doesNotExist();
        noSocketIsLeft();
    }

    @Test
    void aStartThatFailsLeavesNoEmulator() throws IOException {
        String refused =
                DOCUMENT.replace(
                        "</devices>",
                        "</devices><qemu:commandline"
                                + " xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>"
                                + "<qemu:arg value='-nonsense'/></qemu:commandline>");
        Guest guest = real.engine().define(refused, Set.of());
        assertThatThrownBy(() -> guest.start(Set.of())).hasMessageContaining("nonsense");
        noSocketIsLeft();
        assertThat(Orphans.naming("/usr/bin/swtpm", "dir=%s,mode=0600".formatted(state(guest))))
                .isEmpty();
    }
}
