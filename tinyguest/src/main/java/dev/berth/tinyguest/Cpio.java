package dev.berth.tinyguest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An archive in the one format that Linux takes as an initramfs, "newc"
 * (Documentation/driver-api/early-userspace/buffer-format.rst in its source). All is root's, and of
 * 1970, so that equal contents make equal archives.
 */
final class Cpio {
    private static final int FOLDER = 0040755;
    private static final int FILE = 0100000;
    private static final int CHARACTER_DEVICE = 0020000;
    private static final int ALIGNMENT = 4;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int nextInode = 1;

    /** The name has no leading slash; parents come first. */
    Cpio folder(String name) {
        entry(name, FOLDER, 0, 0, new byte[0]);
        return this;
    }

    Cpio file(String name, int mode, byte[] content) {
        entry(name, FILE | mode, 0, 0, content);
        return this;
    }

    Cpio characterDevice(String name, int mode, int major, int minor) {
        entry(name, CHARACTER_DEVICE | mode, major, minor, new byte[0]);
        return this;
    }

    byte[] end() {
        entry("TRAILER!!!", 0, 0, 0, new byte[0]);
        return bytes.toByteArray();
    }

    private void entry(String name, int mode, int major, int minor, byte[] content) {
        byte[] nameBytes = (name + "\0").getBytes(StandardCharsets.UTF_8);
        int links = (mode & FOLDER) == FOLDER ? 2 : 1;
        int[] fields = {
            nextInode++,
            mode,
            0,
            0,
            links,
            0,
            content.length,
            0,
            0,
            major,
            minor,
            nameBytes.length,
            0
        };
        StringBuilder header = new StringBuilder("070701");
        for (int field : fields) {
            header.append(String.format(Locale.ROOT, "%08X", field));
        }
        bytes.writeBytes(header.toString().getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(nameBytes);
        pad();
        bytes.writeBytes(content);
        pad();
    }

    private void pad() {
        while (bytes.size() % ALIGNMENT != 0) {
            bytes.write(0);
        }
    }
}
