package dev.berth.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where libvirt's expectations are: named by {@code BERTH_CORPUS}, else beside the repository. */
final class Corpus {
    private Corpus() {}

    /** Empty where this machine has none. */
    static Optional<Path> find() {
        return Stream.of(
                        Optional.ofNullable(System.getProperty("berth.corpus")),
                        Optional.ofNullable(System.getenv("BERTH_CORPUS")))
                .flatMap(Optional::stream)
                .map(Path::of)
                .findFirst()
                .or(() -> Optional.of(repository().resolve("../shared/corpus")))
                .filter(tree -> Files.isDirectory(tree.resolve("qemuxmlconfdata")));
    }

    static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("berth"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
