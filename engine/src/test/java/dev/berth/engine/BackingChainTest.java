package dev.berth.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.host.Tool;
import dev.berth.model.vocabulary.StartFlag;
import dev.berth.model.vocabulary.XmlFlag;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Images upon images, of which the document names the uppermost. */
@Timeout(120)
final class BackingChainTest {
    private static final int SECTOR = 512;

    /** Writes '!' to the serial port and halts. */
    private static final byte[] BOOT_CODE = {
        (byte) 0xba,
        (byte) 0xf8,
        3,
        (byte) 0xb0,
        '!',
        (byte) 0xee,
        (byte) 0xf4,
        (byte) 0xeb,
        (byte) 0xfd
    };

    @TempDir Path temporary;
    private RealEngine real;

    @BeforeEach
    void open() throws IOException {
        real = RealEngine.in(temporary);
    }

    @AfterEach
    void close() {
        if (real != null) {
            real.close();
        }
    }

    private Path base() throws IOException {
        byte[] sectors = Arrays.copyOf(BOOT_CODE, 2048 * SECTOR);
        sectors[SECTOR - 2] = 0x55;
        sectors[SECTOR - 1] = (byte) 0xaa;
        return secret(Files.write(temporary.resolve("base.raw"), sectors));
    }

    private static Path secret(Path image) throws IOException {
        return Files.setPosixFilePermissions(image, PosixFilePermissions.fromString("rw-------"));
    }

    private Path overlay(String name, String... options) throws IOException {
        Path image = temporary.resolve(name);
        List<String> argv = new ArrayList<>(List.of("qemu-img", "create", "-q", "-f", "qcow2"));
        argv.addAll(List.of(options));
        argv.add(image.toString());
        Tool.run(argv, Duration.ofSeconds(20)).orThrow("image " + image);
        return secret(image);
    }

    private Guest guest(Path image, String beneath) {
        String document =
                """
                <domain type='qemu'>
                  <name>chain</name>
                  <memory unit='MiB'>64</memory>
                  <os><type arch='x86_64' machine='pc'>hvm</type></os>
                  <devices>
                    <disk type='file' device='disk'>
                      <driver name='qemu' type='qcow2'/>
                      <source file='%s'/>
                      %s
                      <target dev='vda' bus='virtio'/>
                    </disk>
                    <serial type='pty'/>
                  </devices>
                </domain>
                """;
        return real.engine().define(document.formatted(image, beneath), Set.of());
    }

    private static int owner(Path image) throws IOException {
        return (int) Files.getAttribute(image, "unix:uid");
    }

    @Test
    void aGuestBootsFromTheLowestImageAndGivesAllBack() throws IOException {
        Path base = base();
        Path middle = overlay("middle.qcow2", "-b", base.toString(), "-F", "raw");
        Path top = overlay("top.qcow2", "-b", "middle.qcow2", "-F", "qcow2");
        int before = owner(base);
        Guest guest = guest(top, "");
        guest.start(Set.of(StartFlag.PAUSED));
        String expected =
                """
                      <source file='%s' index='1'/>
                      <backingStore type='file' index='2'>
                        <format type='qcow2'/>
                        <source file='%s'/>
                        <backingStore type='file' index='3'>
                          <format type='raw'/>
                          <source file='%s'/>
                          <backingStore/>
                        </backingStore>
                      </backingStore>
                """
                        .formatted(top, middle, base);
        assertThat(guest.xml(Set.of())).contains(expected);
        assertThat(guest.xml(Set.of(XmlFlag.INACTIVE))).doesNotContain("backingStore");
        try (Console console = guest.openConsole(Optional.empty(), Set.of())) {
            guest.resume();
            assertThat(untilMark(console)).contains("!");
        }
        real.reopen();
        Guest again = real.engine().guest("chain");
        assertThat(again.xml(Set.of())).contains(expected);
        again.destroy(Set.of());
        assertThat(List.of(owner(base), owner(middle), owner(top))).containsOnly(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(base)))
                .isEqualTo("rw-------");
    }

    private static String untilMark(Console console) throws IOException {
        StringBuilder said = new StringBuilder();
        ByteBuffer bytes = ByteBuffer.allocate(4096);
        while (said.indexOf("!") < 0 && console.read(bytes.clear()) >= 0) {
            said.append(StandardCharsets.US_ASCII.decode(bytes.flip()));
        }
        return said.toString();
    }

    @Test
    void anEmptyElementEndsTheChain() throws IOException {
        Path top = overlay("top.qcow2", "-b", base().toString(), "-F", "raw");
        Guest guest = guest(top, "<backingStore/>");
        guest.start(Set.of(StartFlag.PAUSED));
        assertThat(guest.xml(Set.of())).contains("<backingStore/>").doesNotContain("base.raw");
        assertThat(guest.monitorCommand("{\"execute\":\"query-named-block-nodes\"}", Set.of()))
                .contains("top.qcow2")
                .doesNotContain("\"file\": \"" + temporary.resolve("base.raw"));
    }

    @Test
    void bytesKeptApartAreLentToo() throws IOException {
        Path data = temporary.resolve("bytes.raw");
        Path top = overlay("top.qcow2", "-o", "data_file=" + data, "-o", "size=1M");
        secret(data);
        int before = owner(data);
        Guest guest = guest(top, "");
        guest.start(Set.of(StartFlag.PAUSED));
        assertThat(guest.xml(Set.of())).contains("<dataStore ").contains("bytes.raw'/>");
        guest.destroy(Set.of());
        assertThat(owner(data)).isEqualTo(before);
    }

    @Test
    void whatIsMissingIsNamedWithItsChain() throws IOException {
        Path base = base();
        Path middle = overlay("middle.qcow2", "-b", base.toString(), "-F", "raw");
        Path top = overlay("top.qcow2", "-b", middle.toString(), "-F", "qcow2");
        Files.delete(base);
        assertThatThrownBy(() -> guest(top, "").start(Set.of()))
                .hasMessageContaining("disk 'vda'")
                .hasMessageContaining("image %s does not exist".formatted(base))
                .hasMessageContaining("%s → %s".formatted(top, middle));
    }

    @Test
    void aFormatThatNobodyStatedIsNotGuessed() throws IOException {
        Path top =
                overlay("top.qcow2", "-u", "-b", base().toString(), "-F", "raw", "-o", "size=1M");
        rebaseWithoutFormat(top);
        assertThatThrownBy(() -> guest(top, "").start(Set.of()))
                .hasMessageContaining("does not say which format")
                .hasMessageContaining("qemu-img rebase -u -F FORMAT");
    }

    /** QEMU writes no such image any more; the extension's type becomes one that nobody knows. */
    private static void rebaseWithoutFormat(Path image) throws IOException {
        byte[] all = Files.readAllBytes(image);
        for (int i = 0; i < SECTOR; i += Long.BYTES) {
            if (ByteBuffer.wrap(all).getInt(i) == 0xe2792aca) {
                ByteBuffer.wrap(all).putInt(i, 0x12345678);
            }
        }
        Files.write(image, all);
    }

    @Test
    void aRingOfImagesIsFound() throws IOException {
        Path one = temporary.resolve("one.qcow2");
        Path two = overlay("two.qcow2", "-u", "-b", one.toString(), "-F", "qcow2", "-o", "size=1M");
        overlay("one.qcow2", "-u", "-b", two.toString(), "-F", "qcow2", "-o", "size=1M");
        assertThatThrownBy(() -> guest(two, "").start(Set.of()))
                .hasMessageContaining("lies on itself");
    }

    @Test
    void whatIsNoQcow2IsToldSo() throws IOException {
        Path base = base();
        assertThatThrownBy(() -> guest(base, "").start(Set.of()))
                .hasMessageContaining("not a qcow2 image");
    }
}
