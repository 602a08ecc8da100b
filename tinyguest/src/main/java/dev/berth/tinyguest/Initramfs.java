package dev.berth.tinyguest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SequencedMap;

/**
 * What the kernel finds as its root: busybox, modules, and the script that is all of user space.
 */
final class Initramfs {
    private static final int PROGRAM = 0755;
    private static final int DATA = 0644;
    private static final int DEVICE = 0600;

    private Initramfs() {}

    /** The archive; modules are loaded in their order. */
    static byte[] of(byte[] busybox, SequencedMap<String, byte[]> modules) {
        Cpio archive =
                new Cpio()
                        .folder("dev")
                        .characterDevice("dev/console", DEVICE, 5, 1)
                        .folder("bin")
                        .file("bin/busybox", PROGRAM, busybox)
                        .file("init", PROGRAM, resource("init"))
                        .folder("etc")
                        .folder("etc/acpi")
                        .folder("etc/acpi/PWRF")
                        .file("etc/acpi/PWRF/00000080", PROGRAM, resource("power-button"))
                        .folder("modules");
        modules.forEach((name, content) -> archive.file("modules/" + name, DATA, content));
        String order = String.join("\n", modules.keySet()) + "\n";
        archive.file("modules/order", DATA, order.getBytes(StandardCharsets.UTF_8));
        return archive.end();
    }

    static List<String> wantedModules() {
        String text = new String(resource("modules"), StandardCharsets.UTF_8);
        return text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    }

    static byte[] resource(String name) {
        try (InputStream stream = Initramfs.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + name + " is not in the jar");
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
