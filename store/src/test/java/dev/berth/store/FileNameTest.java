package dev.berth.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class FileNameTest {
    @Test
    void ordinaryNamesStay() {
        for (String name : List.of("web", "web 1", "größe.v2", "a.b", "x".repeat(251))) {
            assertThat(FileName.of(name, ".xml")).isEqualTo(name + ".xml");
        }
    }

    @Test
    void awkwardNamesAreEscaped() {
        assertThat(FileName.of("..", ".xml")).isEqualTo("%2E..xml");
        assertThat(FileName.of("a/b", ".xml")).isEqualTo("a%2Fb.xml");
        assertThat(FileName.of("50%", ".xml")).isEqualTo("50%25.xml");
    }

    @Test
    void namesDifferAndFit() {
        Set<String> files = new HashSet<>();
        List<String> names =
                List.of(
                        "x".repeat(252),
                        "x".repeat(253),
                        "x".repeat(255),
                        "ü".repeat(127),
                        "ü".repeat(126) + "a",
                        "😀".repeat(63),
                        "😀".repeat(63) + "a",
                        ".new-1",
                        "%2Enew-1");
        for (String name : names) {
            String file = FileName.of(name, ".xml");
            assertThat(file.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
            assertThat(file).doesNotStartWith(".").endsWith(".xml");
            files.add(file);
        }
        assertThat(files).hasSameSizeAs(names);
    }
}
