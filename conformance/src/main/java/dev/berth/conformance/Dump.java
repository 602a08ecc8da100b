package dev.berth.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what was made into a folder, under the names of the expected files. */
final class Dump {
    private final Optional<Path> folder;

    Dump(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The environment, the program, and one raw argument a line. */
    void argv(Case one, Argv argv) throws IOException {
        List<String> lines = new ArrayList<>(argv.environment());
        lines.add(argv.program());
        lines.addAll(argv.arguments());
        write(one.expecting(Expectation.ARGV), String.join("\n", lines) + "\n");
    }

    void resolved(Case one, String document) throws IOException {
        write(one.expecting(Expectation.RESOLVED), document);
    }

    void refusal(Case one, String message) throws IOException {
        write(one, message + "\n");
    }

    private void write(Case one, String text) throws IOException {
        if (folder.isPresent()) {
            Path family = folder.get().resolve("qemuxmlconf");
            Files.createDirectories(family);
            Files.writeString(family.resolve(one.expectedFile()), text);
        }
    }
}
