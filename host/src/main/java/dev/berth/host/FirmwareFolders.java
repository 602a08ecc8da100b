package dev.berth.host;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folders of firmware descriptors, from the least to the most important one (QEMU's
 * docs/interop/firmware.json): a file masks its namesakes in folders before its own, and an empty
 * one only masks.
 */
public record FirmwareFolders(List<Path> folders) {
    public FirmwareFolders {
        folders = List.copyOf(folders);
    }

    /** A descriptor as it stands in its file. */
    public record Document(Path file, String json) {}

    /** Those of the machine: the distribution's, then the administrator's. */
    public static FirmwareFolders system() {
        return new FirmwareFolders(
                List.of(Path.of("/usr/share/qemu/firmware"), Path.of("/etc/qemu/firmware")));
    }

    /** The same and, above them, the user's own, in a configuration folder as XDG has it. */
    public FirmwareFolders withUser(Path configuration) {
        List<Path> more = new ArrayList<>(folders);
        more.add(configuration.resolve("qemu").resolve("firmware"));
        return new FirmwareFolders(more);
    }

    /** The descriptors in the order in which to try them, that of their names. */
    public List<Document> documents() {
        Map<String, Path> byName = new TreeMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                collect(folder, byName);
            }
        }
        return byName.values().stream()
                .map(file -> new Document(file, TextFile.read(file)))
                .filter(document -> !document.json().isBlank())
                .toList();
    }

    private static void collect(Path folder, Map<String, Path> byName) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            files.forEach(file -> byName.put(file.getFileName().toString(), file));
        } catch (IOException failure) {
            throw new FileException(folder, failure);
        }
    }
}
