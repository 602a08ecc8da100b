package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.tinyguest.Architecture;
import dev.berth.tinyguest.TinyGuest;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The guests of {@code examples/}, as people are told to use them. */
@Timeout(180)
class ExamplesTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @ParameterizedTest
    @EnumSource
    void bootsFromItsDocument(Architecture architecture) throws Exception {
        Virsh.required();
        TinyGuest.prepare(architecture, TinyGuest.defaultCache());
        String name = "tiny-" + architecture.qemuName();
        String example =
                Files.readString(RepositoryRoot.folder().resolve("examples/" + name + ".xml"));
        String document = TinyGuest.fill(example, TinyGuest.defaultCache());
        try (DaemonUnderTest daemon = DaemonUnderTest.start()) {
            Path file = daemon.root().write(name + ".xml", document);
            assertThat(daemon.berth("define", file.toString()).ok())
                    .contains("Domain '" + name + "' defined from " + file);
            TinyConsole.awaitBoot(daemon, name);
            try (TinyConsole console = TinyConsole.open(daemon, name);
                    Background events =
                            Background.start(daemon.virsh().command("event", "--all", "--loop"))) {
                assertThat(console.ask("cpus")).containsExactly("online 0-1", "count 2");
                assertThat(console.ask("nics")).singleElement().asString().contains("virtio_net");
                daemon.virsh().ok("shutdown", name);
                console.awaitEnd();
                events.await("Stopped Shutdown", SOON);
            }
            assertThat(daemon.virsh().ok("domstate", name, "--reason").strip())
                    .isEqualTo("shut off (shutdown)");
            assertThat(daemon.root().processes()).isEmpty();
        }
    }
}
