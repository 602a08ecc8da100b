package dev.berth.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.BerthException;

import org.junit.jupiter.api.Test;

import java.io.Reader;

class XmlReaderTest {
    @Test
    void knowsWhereEachElementBegins() {
        Element root = XmlReader.read("<a>\n  <b\n   c='1'/>\n</a>", "guest.xml");
        assertThat(root.children().getFirst().at()).isEqualTo(new Position("guest.xml", 2, 3));
    }

    @Test
    void writesWhatItRead() {
        String text =
                """
                <a x='1 &lt; 2 &amp; &apos;3&apos;'>
                  <b/>
                  <m:c xmlns:m='urn:m' m:d='e'>text &gt; <i>mixed</i> in</m:c>
                  <!-- kept -->
                </a>
                """;
        assertThat(XmlWriter.write(XmlReader.read(text, "t"))).isEqualTo(text);
    }

    @Test
    void refusesADocumentType() {
        assertRefused("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", "document type");
    }

    @Test
    void refusesAnEntityOfItsOwn() {
        assertRefused("<a>&e;</a>", "e");
    }

    @Test
    void tellsTheLineOfWhatIsNotWellFormed() {
        assertThatThrownBy(() -> XmlReader.read("<a>\n<b>\n</a>", "guest.xml"))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageStartingWith("guest.xml:3: not well-formed XML");
    }

    @Test
    void refusesAMillionNestedElements() {
        assertThatThrownBy(() -> XmlReader.read(endless("<a>"), "t"))
                .isInstanceOf(BerthException.class);
    }

    @Test
    void refusesAMillionSiblings() {
        assertThatThrownBy(() -> XmlReader.read(endless("<a/>", "<r>"), "t"))
                .isInstanceOf(BerthException.class);
    }

    @Test
    void refusesTextWithoutEnd() {
        Endless text = endless("lorem ipsum ", "<a>");
        assertThatThrownBy(() -> XmlReader.read(text, "t"))
                .isInstanceOf(BerthException.class)
                .hasMessageContaining("may not be longer");
        assertThat(text.given).isLessThan(2L * XmlReader.MAX_CHARACTERS);
    }

    private static void assertRefused(String text, String word) {
        assertThatThrownBy(() -> XmlReader.read(text, "t"))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining(word);
    }

    private static Endless endless(String piece) {
        return endless(piece, "");
    }

    private static Endless endless(String piece, String start) {
        return new Endless(start, piece);
    }

    /** A start, then the same piece for as long as it is read, up to 100 MB. */
    private static final class Endless extends Reader {
        private static final long LIMIT = 100_000_000;
        private final String start;
        private final String piece;
        private long given;

        Endless(String start, String piece) {
            this.start = start;
            this.piece = piece;
        }

        @Override
        public int read(char[] target, int offset, int length) {
            if (given >= LIMIT) {
                return -1;
            }
            for (int i = 0; i < length; i++, given++) {
                target[offset + i] = next();
            }
            return length;
        }

        private char next() {
            return given < start.length()
                    ? start.charAt((int) given)
                    : piece.charAt((int) ((given - start.length()) % piece.length()));
        }

        @Override
        public void close() {}
    }
}
