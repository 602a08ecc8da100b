package dev.berth.qmp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** Whatever a QEMU sends, in whatever pieces: its lines come as they are, or the end does. */
class LineReaderFuzzTest {
    private static final int LIMIT = 100_000;

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5m")
    void linesComeAsTheyAre(long pieces, byte @NotNull [] sent) throws IOException {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(pieces);
        LineReader reader = new LineReader(new LineReaderTest.Pieces(sent, random), LIMIT);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        for (Optional<InputStream> line = reader.next(); line.isPresent(); line = reader.next()) {
            line.get().transferTo(read);
            read.write('\n');
        }
        int whole = sent.length;
        while (whole > 0 && sent[whole - 1] != '\n') {
            whole--;
        }
        assertThat(read.toByteArray()).isEqualTo(Arrays.copyOf(sent, whole));
    }

    static Stream<Arguments> seeds() {
        return Stream.of("", "\n", "{}\n{}\n", "half", "a\n\n\nb\nc", "x".repeat(50_000) + "\ny\n")
                .map(text -> Arguments.of(7L, text.getBytes(StandardCharsets.UTF_8)));
    }
}
