package dev.berth.tinyguest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.host.Tool;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class CpioTest {
    @TempDir Path folder;

    @Test
    void busyboxReadsItBack() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/busybox")), "busybox is not installed");
        byte[] content = "five!".getBytes(StandardCharsets.UTF_8);
        byte[] archive =
                new Cpio()
                        .folder("a")
                        .file("a/program", 0755, content)
                        .file("b", 0644, content)
                        .end();
        Path file = Files.write(folder.resolve("archive"), archive);
        String listing =
                Tool.run(
                                List.of("/bin/busybox", "cpio", "-tv", "-F", file.toString()),
                                Duration.ofSeconds(10))
                        .orThrow("archive");
        assertThat(listing)
                .containsPattern("drwxr-xr-x .* a\n")
                .containsPattern("-rwxr-xr-x .* 5 .* a/program\n")
                .containsPattern("-rw-r--r-- .* 5 .* b\n");
    }

    @Test
    void modulesNameWhatTheyDependOn() {
        byte[] module =
                "ELF…\0license=GPL\0depends=virtio,virtio-ring\0name=x\0"
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(KernelModules.dependencies(module)).containsExactly("virtio", "virtio_ring");
        byte[] alone = "\0depends=\0name=x\0".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(KernelModules.dependencies(alone)).isEmpty();
    }
}
