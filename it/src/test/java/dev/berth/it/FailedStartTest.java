package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A start that fails says why, in QEMU's words and with the element, and leaves nothing behind. */
@Timeout(120)
class FailedStartTest {
    private static DaemonUnderTest daemon;
    private static Virsh virsh;

    @BeforeAll
    static void start() {
        Virsh.required();
        daemon = DaemonUnderTest.start();
        virsh = daemon.virsh();
    }

    @AfterAll
    static void end() {
        if (daemon != null) {
            daemon.close();
        }
    }

    private static String fails(String name, String document) {
        String file = daemon.root().write(name + ".xml", document).toString();
        virsh.ok("define", file);
        Remains before = Remains.of(daemon.root());
        String said = virsh.refused("start", name);
        assertThat(virsh.ok("domstate", name, "--reason").strip()).isEqualTo("shut off (failed)");
        assertThat(Remains.of(daemon.root())).isEqualTo(before);
        virsh.ok("undefine", name);
        return said;
    }

    @Test
    void anImageThatIsMissing() throws Exception {
        Path present = daemon.root().image("present.raw", 1 << 20);
        Path missing = daemon.root().folder().resolve("missing.raw");
        Object owner = Files.getAttribute(present, "unix:uid");
        String document =
                GuestDocument.bare(
                        "imageless",
                        GuestDocument.disk(present, "vda") + GuestDocument.disk(missing, "vdb"));
        assertThat(fails("imageless", document)).contains(missing.toString());
        assertThat(Files.getAttribute(present, "unix:uid")).isEqualTo(owner);
    }

    @Test
    void aPortInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            String document =
                    GuestDocument.bare(
                            "portless",
                            "<graphics type='vnc' port='%d' listen='127.0.0.1'/>".formatted(port));
            assertThat(fails("portless", document))
                    .contains("graphics", String.valueOf(port), "127.0.0.1");
        }
    }

    @Test
    void anOptionThatQemuRefuses() {
        String document =
                GuestDocument.withArguments(
                        GuestDocument.bare("odd"), "-device", "nonsense,id=odd0");
        assertThat(fails("odd", document))
                .contains("'nonsense' is not a valid device model name")
                .contains("qemu:arg");
    }

    @Test
    void anEmulatorThatIsMissing() {
        String document =
                GuestDocument.bare("engineless")
                        .replace("<devices>", "<devices><emulator>/nowhere/qemu</emulator>");
        String file = daemon.root().write("engineless.xml", document).toString();
        assertThat(virsh.refused("define", file)).contains("/nowhere/qemu");
        assertThat(virsh.ok("list", "--all", "--name")).doesNotContain("engineless");
    }
}
