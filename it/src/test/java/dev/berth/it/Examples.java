package dev.berth.it;

import dev.berth.tinyguest.TinyGuest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents of {@code examples/}, ready for this machine. */
final class Examples {
    private Examples() {}

    /** Writes the tiny guest's document into a folder. */
    static Path tinyGuest(Path folder, Path kernels) throws IOException {
        String example = Files.readString(repository().resolve("examples/tiny-x86_64.xml"));
        return Files.writeString(folder.resolve("tiny.xml"), TinyGuest.fill(example, kernels));
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("examples")) ? here : here.getParent();
    }
}
