package dev.berth.it;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the repository, from wherever below it the tests run. */
final class RepositoryRoot {
    private RepositoryRoot() {}

    static Path folder() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("berth"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
