package dev.berth.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.BerthException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

class SettingsFileTest {
    @TempDir private Path folder;

    @Test
    void withoutAFileTheDefaultsHold() {
        Settings settings = SettingsFile.read(folder.resolve("none.toml"));
        assertThat(settings.sandbox()).isTrue();
        assertThat(settings.sparePciePorts()).isEqualTo(4);
        assertThat(settings.hostUuid()).isEmpty();
    }

    @Test
    void whatIsSetIsTaken() throws IOException {
        Settings settings =
                read(
                        """
                        host_uuid = "6695eb01-f6a4-8304-79aa-97f2502e193f"
                        host_name = "left"
                        spare_pcie_ports = 0
                        libvirt_sockets = true
                        """);
        assertThat(settings.hostUuid())
                .contains(UUID.fromString("6695eb01-f6a4-8304-79aa-97f2502e193f"));
        assertThat(settings.hostName()).contains("left");
        assertThat(settings.sparePciePorts()).isZero();
        assertThat(settings.libvirtSockets()).isTrue();
    }

    @Test
    void everyProblemIsNamedWithItsLine() {
        assertThatThrownBy(() ->
                        read(
                                """
                                host_uuid = "mine"
                                colour = "red"

                                sandbox = "yes"
                                spare_pcie_ports = 1000
                                """))
                .isInstanceOf(BerthException.class)
                .hasMessageContainingAll(
                        "berth.toml:1: host_uuid",
                        "berth.toml:2: unknown setting 'colour'",
                        "berth.toml:4: sandbox must be true or false",
                        "berth.toml:5: spare_pcie_ports");
    }

    @Test
    void aFileThatIsNoTomlIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("host_name = \"a\"\nhost_name = = 3\n"))
                .isInstanceOf(BerthException.class)
                .hasMessageContaining("berth.toml:2:");
    }

    private Settings read(String text) throws IOException {
        Path file = folder.resolve("berth.toml");
        Files.writeString(file, text);
        return SettingsFile.read(file);
    }
}
