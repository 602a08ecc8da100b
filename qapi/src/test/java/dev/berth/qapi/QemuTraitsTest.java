package dev.berth.qapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class QemuTraitsTest {
    @Test
    void everyRecordingOfTheCorpusGivesSaneTraits() {
        for (Path file : Recordings.files()) {
            QemuTraits traits = QemuTraits.of(Recording.read(file));
            String name = file.getFileName().toString();
            assertThat(name).contains(traits.arch());
            assertThat(traits.version().number()).isBetween(4_002_000, 10_000_000);
            assertThat(traits.schema().hasCommand("blockdev-add")).isTrue();
            assertThat(traits.schema().hasEvent("SHUTDOWN")).isTrue();
            assertThat(traits.hasObjectType("virtio-blk-pci")).isTrue();
            assertThat(traits.hasDeviceProperty("virtio-blk-pci", "num-queues")).isTrue();
            assertThat(traits.hasObjectProperty("memory-backend-file", "discard-data")).isTrue();
            assertThat(traits.hasOption("machine")).isTrue();
            assertThat(traits.migrationCapabilities()).contains("xbzrle");
            assertThat(traits.tpmBackends()).doesNotContain("");
            assertThat(traits.gicVersions().isEmpty()).isEqualTo(traits.arch().equals("x86_64"));
            for (Accelerator accelerator : Accelerator.values()) {
                assertThat(traits.machines(accelerator)).hasSizeGreaterThan(10);
                assertThat(traits.cpuDefinitions(accelerator)).hasSizeGreaterThan(10);
            }
        }
    }

    @Test
    void aMachineIsFoundByItsAlias() {
        QemuTraits traits = Recordings.traits("caps_7.2.0_x86_64.replies");
        Machine q35 = traits.machine(Accelerator.TCG, "q35").orElseThrow();
        assertThat(q35.name()).isEqualTo("pc-q35-7.2");
        assertThat(q35.cpuMax()).isEqualTo(288);
        assertThat(q35.defaultRamId()).contains("pc.ram");
        assertThat(q35.hotpluggableCpus()).isTrue();
        assertThat(traits.machine(Accelerator.TCG, "q36")).isEmpty();
    }

    @Test
    void modelsExpandUnderEachAccelerator() {
        QemuTraits traits = Recordings.traits("caps_7.2.0_x86_64.replies");
        Json.Members max = Json.object().with("name", "max");
        var expanded = traits.cpuModelExpansion(Accelerator.TCG, "static", max).orElseThrow();
        assertThat(expanded.demandMembers("props").has("cmov")).isTrue();
        assertThat(traits.cpuModelExpansion(Accelerator.KVM, "static", max)).isEmpty();
    }

    @Test
    void anAbsentAnswerMeansAbsent() {
        QemuTraits traits = QemuTraits.of(new Conversation(List.of(), List.of()));
        assertThat(traits.kvm()).isFalse();
        assertThat(traits.machines(Accelerator.TCG)).isEmpty();
        assertThat(traits.hasDeviceProperty("virtio-blk-pci", "num-queues")).isFalse();
        assertThat(traits.hasOption("machine", "hmat")).isFalse();
        assertThat(traits.schema().command("device_add").hasFeature("json-cli")).isFalse();
        assertThat(traits.sevCapabilities()).isEmpty();
    }
}
