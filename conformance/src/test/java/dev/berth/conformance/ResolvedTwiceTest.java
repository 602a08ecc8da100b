package dev.berth.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.model.BerthException;
import dev.berth.model.domain.Domain;
import dev.berth.model.xml.XmlWriter;
import dev.berth.plan.profile.HostProfile;
import dev.berth.plan.resolve.ResolvedDomain;
import dev.berth.plan.resolve.Resolver;
import dev.berth.qapi.QemuTraits;
import dev.berth.testkit.Property;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** See {@link Twice}: for the corpus, the examples, and documents nobody wrote. */
class ResolvedTwiceTest {
    private static final int CASES = 1000;

    private Path tree = Path.of("");

    @BeforeEach
    void corpus() {
        Optional<Path> corpus = Corpus.find();
        if (corpus.isEmpty()) {
            System.out.println("resolved twice: skipped, no corpus; name one in BERTH_CORPUS");
        }
        assumeTrue(corpus.isPresent(), "no corpus");
        tree = corpus.orElseThrow();
    }

    @Test
    void theCorpusStaysAsItIs() throws IOException {
        List<String> changed = new ArrayList<>();
        int resolved = 0;
        TraitsShelf shelf = new TraitsShelf(tree);
        PretendHost host = new PretendHost(tree);
        for (Case one : CaseTable.read(tree)) {
            Path input = tree.resolve("qemuxmlconfdata").resolve(one.input());
            Optional<QemuTraits> traits = shelf.of(one);
            if (one.expectation() == Expectation.ARGV
                    && Files.exists(input)
                    && traits.isPresent()) {
                Optional<List<String>> found =
                        twice(Files.readString(input), traits.orElseThrow(), host.profile(one));
                resolved += found.isPresent() ? 1 : 0;
                found.orElse(List.of()).forEach(c -> changed.add(one.expectedFile() + ": " + c));
            }
        }
        assertThat(changed).isEmpty();
        assertThat(resolved).isGreaterThan(300);
    }

    @Test
    void theExamplesStayAsTheyAre() throws IOException {
        for (String arch : List.of("x86_64", "aarch64")) {
            Path file = Corpus.repository().resolve("examples/tiny-" + arch + ".xml");
            assertThat(twice(Files.readString(file), traits(arch), host(arch)))
                    .hasValueSatisfying(changed -> assertThat(changed).isEmpty());
        }
    }

    @Test
    void whateverIsAcceptedStaysAsItIs() throws IOException {
        QemuTraits traits = traits("x86_64");
        HostProfile host = host("x86_64");
        Pieces pieces = new Pieces(Pieces.read(tree.resolve("qemuxmlconfdata")));
        Property.holds(
                CASES,
                random -> {
                    String text = XmlWriter.write(pieces.document(random));
                    assertThat(twice(text, traits, host).orElse(List.of())).isEmpty();
                });
    }

    /** Empty where the document is refused in the first place. */
    private static Optional<List<String>> twice(String text, QemuTraits traits, HostProfile host) {
        ResolvedDomain first;
        try {
            first = Resolver.resolve(Domain.read(text, "xml"), traits, host, true);
        } catch (BerthException refused) {
            return Optional.empty();
        }
        return Optional.of(Twice.changed(first, traits, host));
    }

    private QemuTraits traits(String arch) {
        return new TraitsShelf(tree).of(latest(arch)).orElseThrow();
    }

    private HostProfile host(String arch) throws IOException {
        return new PretendHost(tree).profile(latest(arch));
    }

    private static Case latest(String arch) {
        return new Case("any", arch, "latest", Expectation.ARGV, true, Map.of(), List.of());
    }
}
