package dev.berth.cli;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Domain;
import dev.berth.model.xml.Problems;
import dev.berth.model.xml.XmlReader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A file with a description, as it was named on the command line.
 *
 * @param name the name as it was typed
 */
record DocumentFile(String name, String text) {
    /** What libvirt's protocol carries, and so what a daemon can be given. */
    private static final int MAX_BYTES = XmlReader.MAX_CHARACTERS;

    /**
     * Reads it; {@code -} and {@code /dev/stdin} are the standard input.
     *
     * @throws BerthException SYSTEM_ERROR when it cannot be read, XML_ERROR when it is too long
     */
    static DocumentFile read(String name) {
        try (InputStream in = name.equals("-") ? System.in : Files.newInputStream(Path.of(name))) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new BerthException(
                        ErrorCode.XML_ERROR,
                        "%s: more than %d bytes; a description may not be longer"
                                .formatted(name, MAX_BYTES));
            }
            return new DocumentFile(name, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR,
                    "Failed to open file '%s': %s".formatted(name, why(cause)),
                    cause);
        }
    }

    private static String why(IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> "No such file or directory";
            case AccessDeniedException _ -> "Permission denied";
            default -> String.valueOf(cause.getMessage());
        };
    }

    /**
     * Does something with the text that the daemon may refuse. The daemon, which has never seen the
     * file, says {@code xml:LINE}; what is thrown on says the file's name instead.
     */
    <T> T submit(String failed, Supplier<T> action) {
        try {
            return action.get();
        } catch (BerthException cause) {
            String located =
                    String.valueOf(cause.getMessage())
                            .lines()
                            .map(line -> line.startsWith("xml:") ? name + line.substring(3) : line)
                            .reduce((one, other) -> one + "\n" + other)
                            .orElse("");
            throw new FailedVerb(failed, new BerthException(cause.code(), located, cause));
        }
    }

    /**
     * Tells what of the document has no effect, with its lines; the daemon keeps it all the same.
     */
    void remark(Screen screen) {
        Problems problems = new Problems();
        var _ = Domain.CODEC.readable(XmlReader.read(text, name), problems); // for its remarks only
        problems.warnings().forEach(warning -> screen.warn(warning.toString()));
    }
}
