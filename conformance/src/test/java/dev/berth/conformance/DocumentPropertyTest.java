package dev.berth.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.model.domain.Domain;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.InvalidDocument;
import dev.berth.model.xml.XmlReader;
import dev.berth.model.xml.XmlWriter;
import dev.berth.testkit.Property;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents nobody wrote, made of pieces of the examples and, where it is there, the corpus. */
class DocumentPropertyTest {
    private static final int CASES = 1000;

    private static Pieces pieces = new Pieces(List.of());

    @BeforeAll
    static void collect() throws IOException {
        List<Element> documents =
                new ArrayList<>(Pieces.read(Corpus.repository().resolve("examples")));
        Optional<Path> corpus = Corpus.find();
        if (corpus.isPresent()) {
            documents.addAll(Pieces.read(corpus.orElseThrow().resolve("qemuxmlconfdata")));
        }
        pieces = new Pieces(documents);
    }

    @Test
    void elementsAreWrittenAsTheyWereRead() {
        Property.holds(
                CASES,
                random -> {
                    Element made = pieces.document(random);
                    Element read;
                    try {
                        read = XmlReader.read(XmlWriter.write(made), "made");
                    } catch (InvalidDocument malformed) {
                        return;
                    }
                    assertThat(XmlReader.read(XmlWriter.write(read), "again")).isEqualTo(read);
                });
    }

    @Test
    void domainsAreWrittenAsTheyWereRead() {
        Property.holds(
                CASES,
                random -> {
                    String text = XmlWriter.write(pieces.document(random));
                    Domain domain;
                    try {
                        domain = Domain.read(text, "made");
                    } catch (InvalidDocument refused) {
                        return;
                    }
                    String written = domain.write();
                    Domain again = Domain.read(written, "written");
                    assertThat(again.write()).isEqualTo(written);
                    assertThat(again).isEqualTo(domain);
                });
    }
}
