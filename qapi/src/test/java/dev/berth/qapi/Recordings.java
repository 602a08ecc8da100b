package dev.berth.qapi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The recorded conversations of the corpus; tests that want them are skipped without one. */
final class Recordings {
    private static final Path FOLDER = corpus().resolve("qemucapabilitiesdata");
    private static final boolean PRESENT = present();

    private Recordings() {}

    static List<Path> files() {
        assumeTrue(PRESENT, "no corpus");
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(it -> it.toString().endsWith(".replies")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static QemuTraits traits(String name) {
        assumeTrue(PRESENT, "no corpus");
        return QemuTraits.of(Recording.read(FOLDER.resolve(name)));
    }

    private static boolean present() {
        boolean present = Files.isDirectory(FOLDER);
        if (!present) {
            System.out.println("no corpus at " + FOLDER + ": its recordings are not tested");
        }
        return present;
    }

    private static Path corpus() {
        String set = System.getenv("BERTH_CORPUS");
        return set == null || set.isEmpty()
                ? repository().resolveSibling("shared/corpus")
                : Path.of(set);
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve(".git")) ? here : here.getParent();
    }
}
