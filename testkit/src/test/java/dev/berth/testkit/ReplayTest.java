package dev.berth.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.qapi.Accelerator;
import dev.berth.qapi.Capability;
import dev.berth.qapi.Conversation;
import dev.berth.qapi.Json;
import dev.berth.qapi.QemuTraits;
import dev.berth.qapi.Recording;
import dev.berth.qmp.QemuProbe;
import dev.berth.qmp.QmpSession;
import dev.berth.qmp.QmpTransport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The probe asks what the recordings of the corpus answer, so that they stand in for binaries. */
@Timeout(60)
class ReplayTest {
    @TempDir Path folder;

    @Test
    void aProbedRecordingHasTheSameTraits() throws IOException {
        for (Path file : recordings()) {
            Conversation recorded = Recording.read(file);
            assertAlike(QemuTraits.of(probed(recorded)), QemuTraits.of(recorded));
        }
    }

    private Conversation probed(Conversation recorded) {
        try (var qemu = FakeQemu.listen(folder.resolve("kvm")).replays(recorded, Accelerator.KVM);
                var emulating =
                        FakeQemu.listen(folder.resolve("tcg")).replays(recorded, Accelerator.TCG);
                var session = open(qemu);
                var emulated = open(emulating)) {
            return QemuProbe.emulated(QemuProbe.first(session), emulated);
        }
    }

    private static void assertAlike(QemuTraits probed, QemuTraits recorded) {
        assertThat(probed.version()).isEqualTo(recorded.version());
        for (Capability capability : Capability.values()) {
            assertThat(probed.has(capability))
                    .as("%s of %s", capability, recorded.version())
                    .isEqualTo(recorded.has(capability));
        }
        for (Accelerator accelerator : Accelerator.values()) {
            assertThat(probed.machines(accelerator)).isEqualTo(recorded.machines(accelerator));
            assertThat(probed.cpuDefinitions(accelerator))
                    .isEqualTo(recorded.cpuDefinitions(accelerator));
            String kind = recorded.arch().equals("x86_64") ? "static" : "full";
            String name = accelerator == Accelerator.KVM ? "host" : "max";
            Json.Members model = Json.object().with("name", name);
            assertThat(probed.cpuModelExpansion(accelerator, kind, model))
                    .isPresent()
                    .isEqualTo(recorded.cpuModelExpansion(accelerator, kind, model));
        }
    }

    private static QmpSession open(FakeQemu qemu) {
        return QmpSession.open(
                QmpTransport.of(qemu.connect()), "a recording", Duration.ofSeconds(5));
    }

    private static List<Path> recordings() throws IOException {
        Path folder = corpus().resolve("qemucapabilitiesdata");
        boolean present = Files.isDirectory(folder);
        if (!present) {
            System.out.println("no corpus at " + folder + ": its recordings are not replayed");
        }
        assumeTrue(present, "no corpus");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".replies")).sorted().toList();
        }
    }

    private static Path corpus() {
        String set = System.getenv("BERTH_CORPUS");
        if (set != null && !set.isEmpty()) {
            return Path.of(set);
        }
        Path here = Path.of("").toAbsolutePath();
        Path repository = Files.exists(here.resolve(".git")) ? here : here.getParent();
        return repository.resolveSibling("shared/corpus");
    }
}
