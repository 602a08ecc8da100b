package dev.berth.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small files of text, such as those of /proc and /sys. */
final class TextFile {
    private TextFile() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new FileException(file, failure);
        }
    }
}
