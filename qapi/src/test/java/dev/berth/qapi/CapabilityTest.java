package dev.berth.qapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class CapabilityTest {
    @Test
    void everyOneIsThereSinceTheReleaseItNamesAndNotBefore() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Recordings.files()) {
            QemuTraits traits = QemuTraits.of(Recording.read(file));
            if (traits.arch().equals("x86_64")) {
                for (Capability capability : Capability.values()) {
                    check(traits, capability, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(QemuTraits traits, Capability capability, List<String> wrong) {
        if (!capability.since().isEmpty()) {
            boolean expected = traits.version().number() >= number(capability.since());
            if (traits.has(capability) != expected) {
                wrong.add(capability + " in " + traits.version() + " should be " + expected);
            }
        }
    }

    private static int number(String release) {
        String[] parts = release.split("\\.", -1);
        return Integer.parseInt(parts[0]) * 1_000_000 + Integer.parseInt(parts[1]) * 1_000;
    }

    @Test
    void someCameAndWent() {
        QemuTraits old = Recordings.traits("caps_4.2.0.x86_64.replies");
        QemuTraits recent = Recordings.traits("caps_10.0.0_x86_64.replies");
        assertThat(old.has(Capability.VIRTIO_GPU_VIRGL)).isTrue();
        assertThat(recent.has(Capability.VIRTIO_GPU_VIRGL)).isFalse();
        assertThat(old.has(Capability.VIRTIO_BLK_SCSI)).isTrue();
        assertThat(recent.has(Capability.VIRTIO_BLK_SCSI)).isFalse();
        assertThat(recent.has(Capability.CHARDEV_RECONNECT)).isTrue();
        assertThat(recent.has(Capability.NETDEV_STREAM_RECONNECT)).isTrue();
        QemuTraits arm = Recordings.traits("caps_8.2.0_aarch64.replies");
        assertThat(arm.has(Capability.CPU_KVM_NO_ADJVTIME)).isTrue();
    }

    @Test
    void loadingAWrittenRecordingIsQuick() {
        String text =
                Recording.print(Recordings.traits("caps_10.0.0_x86_64.replies").conversation());
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long begun = System.nanoTime();
            QemuTraits traits = QemuTraits.of(Recording.parse(text));
            assertThat(traits.version().major()).isEqualTo(10);
            best = Math.min(best, System.nanoTime() - begun);
        }
        assertThat(best / 1e6).as("milliseconds").isCloseTo(0, within(20.0));
    }
}
