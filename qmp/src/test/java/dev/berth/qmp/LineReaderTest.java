package dev.berth.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

class LineReaderTest {
    private static final int LIMIT = 300_000;

    @Test
    void linesComeWholeHoweverTheyArrive() throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(72);
        for (int round = 0; round < 200; round++) {
            List<String> lines = lines(random);
            byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
            var reader = new LineReader(new Pieces(bytes, random), LIMIT);
            List<String> read = new ArrayList<>();
            for (var line = reader.next(); line.isPresent(); line = reader.next()) {
                read.add(new String(line.get().readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(read).isEqualTo(lines);
        }
    }

    @Test
    void halfALineIsNoLine() throws IOException {
        var reader = new LineReader(pieces("one\ntw"), LIMIT);
        assertThat(reader.next()).isPresent();
        assertThat(reader.next()).isEmpty();
    }

    @Test
    void aLineWithoutEndIsRefused() {
        var reader = new LineReader(pieces("x".repeat(2 * LIMIT)), LIMIT);
        assertThatThrownBy(reader::next)
                .isInstanceOf(IOException.class)
                .hasMessage("a line is longer than 300000 bytes");
    }

    private static List<String> lines(RandomGenerator random) {
        List<String> lines = new ArrayList<>();
        for (int left = random.nextInt(1, 20); left > 0; left--) {
            int most = random.nextInt(10) == 0 ? 100_000 : 200;
            lines.add("é".repeat(random.nextInt(most)) + left);
        }
        return lines;
    }

    private static QmpTransport pieces(String text) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        return new Pieces(text.getBytes(StandardCharsets.UTF_8), random);
    }

    /** Gives its bytes in pieces of any size. */
    static final class Pieces implements QmpTransport {
        private final ByteBuffer left;
        private final RandomGenerator random;

        Pieces(byte[] bytes, RandomGenerator random) {
            this.left = ByteBuffer.wrap(bytes);
            this.random = random;
        }

        @Override
        public int read(ByteBuffer into) {
            if (!left.hasRemaining()) {
                return -1;
            }
            int most = Math.min(into.remaining(), left.remaining());
            int size = random.nextInt(1, most + 1);
            into.put(left.slice(left.position(), size));
            left.position(left.position() + size);
            return size;
        }

        @Override
        public void write(ByteBuffer bytes, OptionalInt descriptor) {
            throw new UnsupportedOperationException("only read from");
        }

        @Override
        public boolean passesDescriptors() {
            return false;
        }

        @Override
        public void close() {}
    }
}
