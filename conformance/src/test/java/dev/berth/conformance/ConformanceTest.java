package dev.berth.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What passed once passes for ever: {@code passing.txt} names the expectations that are met, and
 * may only grow. {@code -Dberth.accept=true} writes it anew.
 */
class ConformanceTest {
    private static final String LIST = "conformance/src/test/resources/passing.txt";

    @Test
    void whatPassedOncePasses() throws IOException {
        Optional<Path> tree = Corpus.find();
        if (tree.isEmpty()) {
            System.out.println("conformance: skipped, no corpus; name one in BERTH_CORPUS");
        }
        assumeTrue(tree.isPresent(), "no corpus");

        List<String> passing =
                Conformance.run(tree.orElseThrow(), Optional.empty(), Optional.empty()).passed();
        Path list = Corpus.repository().resolve(LIST);
        if (Boolean.getBoolean("berth.accept")) {
            Files.write(list, passing);
        }
        Set<String> lost = new HashSet<>(Files.readAllLines(list));
        lost.removeAll(Set.copyOf(passing));
        assertThat(lost).as("passed before, fails now").isEmpty();
        assertThat(commandLines(passing, ".x86_64-")).isGreaterThanOrEqualTo(150);
        assertThat(commandLines(passing, ".aarch64-")).isGreaterThanOrEqualTo(15);
    }

    private static long commandLines(List<String> names, String arch) {
        return names.stream().filter(n -> n.endsWith(".args") && n.contains(arch)).count();
    }
}
