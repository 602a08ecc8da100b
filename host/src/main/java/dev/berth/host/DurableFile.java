package dev.berth.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Files that after a crash are there as before or as after, never in between. */
final class DurableFile {
    private DurableFile() {}

    /** Replaces the content; it is on disk on return. The folder is made when missing. */
    static void write(Path file, String text) {
        Path folder = folder(file);
        Path temporary = folder.resolve("." + file.getFileName() + ".new");
        try {
            Files.createDirectories(folder);
            try (FileChannel channel =
                    FileChannel.open(
                            temporary,
                            Set.of(
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE,
                                    StandardOpenOption.TRUNCATE_EXISTING))) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
        } catch (IOException failure) {
            throw new FileException(file, failure);
        }
    }

    /** Removes it, so that it stays removed. */
    static void delete(Path file) {
        try {
            if (Files.deleteIfExists(file)) {
                sync(folder(file));
            }
        } catch (IOException failure) {
            throw new FileException(file, failure);
        }
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
