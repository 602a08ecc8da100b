package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The repository speaks of Berth alone: no place of a machine it was written on, no mirror. */
class RepositoryTest {
    private static final int LARGEST_TEXT = 4 << 20;

    @Test
    void noFileNamesAMachine() throws Exception {
        Path root = RepositoryRoot.folder();
        Pattern forbidden = forbidden(root);
        List<String> found = new ArrayList<>();
        for (String file : files(root)) {
            lines(root.resolve(file))
                    .filter(line -> forbidden.matcher(line).find())
                    .forEach(line -> found.add(file + ": " + line.strip()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theScanFindsWhatItSeeks() {
        Pattern forbidden = forbidden(Path.of("/srv/clone"));
        assertThat(forbidden.matcher("see /srv/" + "clone/pom.xml").find()).isTrue();
        assertThat(forbidden.matcher("file:/ho" + "me/ann/x").find()).isTrue();
        assertThat(forbidden.matcher("https://repo." + "maven.apache.org/maven2").find()).isTrue();
        assertThat(forbidden.matcher("artif" + "actory.example.org").find()).isTrue();
        assertThat(forbidden.matcher("/var/lib/berth/images").find()).isFalse();
    }

    /** Written in halves, so that this file does not name what it forbids; user "u" is anybody. */
    private static Pattern forbidden(Path root) {
        List<String> patterns =
                new ArrayList<>(
                        List.of(
                                "(?<![\\w.])/(ho" + "me|Us" + "ers)/(?!(berth|u)\\b)\\w",
                                "(?<![\\w.])/ro" + "ot/",
                                "(?<![\\w./])/wo" + "rk/",
                                "\\brepo1?\\.ma" + "ven\\b",
                                "\\b(artif" + "actory|nex" + "us)\\.",
                                "registry\\.npm" + "js",
                                "\\bpy" + "pi\\.org",
                                "deb\\.deb" + "ian\\.org"));
        if (root.getNameCount() > 1) {
            patterns.add(Pattern.quote(root.toString()));
        }
        return Pattern.compile(String.join("|", patterns));
    }

    private static List<String> files(Path root) throws IOException, InterruptedException {
        Process git =
                new ProcessBuilder(
                                "git",
                                "ls-files",
                                "-z",
                                "--cached",
                                "--others",
                                "--exclude-standard")
                        .directory(root.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).isZero();
        return Stream.of(names.split("\0")).filter(name -> !name.isEmpty()).toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_TEXT) {
                return Stream.empty();
            }
            return Files.readString(file, StandardCharsets.ISO_8859_1).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
