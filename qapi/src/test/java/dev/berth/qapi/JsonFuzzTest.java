package dev.berth.qapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Whatever bytes come: they are refused as JSON, or what they say can be printed and read. */
class JsonFuzzTest {
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5m")
    void isRefusedOrPrintedAsRead(byte @NotNull [] text) {
        Json json;
        try {
            json = Json.parse(new ByteArrayInputStream(text));
        } catch (JsonException refused) {
            return;
        }
        assertThat(Json.parse(json.toString())).hasToString(json.toString());
        assertThat(Json.parse(json.pretty())).hasToString(json.toString());
        if (json instanceof Json.Number number) {
            assertThat(number.whole().isEmpty() || number.literal().length() < 21).isTrue();
        }
    }

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "",
                        "{\"return\": {}, \"id\": \"a\"}",
                        "[1, -0, 1e400, 18446744073709551615, 0.10, true, null]",
                        "{\"a\": \"\\ud83d\\ude00 \\ud83d \\u0000 \\\" é\", \"\": [[[{}]]]}",
                        "[".repeat(600),
                        "{\"a\": 1, \"a\": 2}",
                        "\ufeff1 2",
                        "\0\b\0\0\0\0")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
