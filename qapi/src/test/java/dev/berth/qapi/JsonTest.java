package dev.berth.qapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

class JsonTest {
    @Test
    void printsCompactInTheOrderOfBuilding() {
        Json.Members json =
                Json.object()
                        .with("driver", "file")
                        .with("unit", 0)
                        .with("ro", true)
                        .withOptional("aio", Optional.of("native"))
                        .withOptional("gone", Optional.empty())
                        .withUnsigned("wwn", -1)
                        .with("list", List.of("a", 1));
        assertThat(json)
                .hasToString(
                        "{\"driver\":\"file\",\"unit\":0,\"ro\":true,\"aio\":\"native\","
                                + "\"wwn\":18446744073709551615,\"list\":[\"a\",1]}");
    }

    @Test
    void prettyPrintIsIndentedByTwo() {
        Json json = Json.parse("{\"a\":[1,{}],\"b\":[]}");
        assertThat(json.pretty()).isEqualTo("{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "1.50", "18446744073709551615", "-9223372036854775808", "1e+400"})
    void numbersKeepTheirLiteral(String literal) {
        assertThat(Json.parse(literal)).hasToString(literal);
    }

    @Test
    void numbersAboveALongComeAsUnsigned() {
        assertThat(Json.parse("18446744073709551615").asInteger()).hasValue(-1);
        assertThat(Json.parse("18446744073709551616").asInteger()).isEmpty();
        assertThat(Json.parse("-1").asInteger()).hasValue(-1);
        assertThat(Json.parse("1.5").asInteger()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,",
                "{\"a\":1,\"a\":2}",
                "01",
                "NaN",
                "{} {}",
                "{a:1}",
                "[1,]",
                "\"\u0001\"",
                "'a'",
                "// c\n1",
                "]",
                "{\"a\"}",
                "tru"
            })
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> Json.parse(text))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("not JSON");
    }

    @Test
    void refusesDeepNesting() {
        assertThatThrownBy(() -> Json.parse("[".repeat(1_000_000)))
                .isInstanceOf(JsonException.class);
        assertThat(Json.parse("[".repeat(400) + "]".repeat(400)).asItems()).hasSize(1);
    }

    @Test
    void accessorsAnswerEmptyAndDemandsRefuse() {
        Json json = Json.parse("{\"a\":{\"b\":[1,2]},\"t\":\"x\",\"n\":null}");
        assertThat(json.at("a", "b")).contains(Json.array(List.of(1, 2)));
        assertThat(json.at("a", "c", "d")).isEmpty();
        assertThat(json.text("a")).isEmpty();
        assertThat(json.integer("t")).isEmpty();
        assertThat(json.flag("t")).isFalse();
        assertThat(json.get("n")).contains(new Json.Null());
        assertThatThrownBy(() -> json.demandInteger("t"))
                .hasMessage("'t' is not a whole number in " + json);
    }

    @Test
    void halfASurrogatePairIsReplaced() {
        assertThat(Json.of("a\ud800b\udc00")).hasToString("\"a\ufffdb\ufffd\"");
    }

    @Test
    void readsValuesOneAfterTheOther() {
        try (var sequence = JsonSequence.of(new StringReader("{\"a\":1}\n\n[2] 3"))) {
            assertThat(sequence.next()).contains(Json.object().with("a", 1));
            assertThat(sequence.next()).contains(Json.array(Json.of(2)));
            assertThat(sequence.next()).contains(Json.of(3));
            assertThat(sequence.next()).isEmpty();
        }
    }

    @Test
    void whatIsPrintedReadsBackEqual() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20260731L);
        for (int round = 0; round < 2000; round++) {
            Json json = random(random, 4);
            assertThat(Json.parse(json.toString())).isEqualTo(json).hasToString(json.toString());
            assertThat(Json.parse(json.pretty())).isEqualTo(json);
        }
    }

    private static Json random(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> new Json.Text(string(random));
            case 1 -> Json.of(random.nextLong());
            case 2 -> new Json.Number(Long.toUnsignedString(random.nextLong()));
            case 3 -> Json.of(random.nextBoolean());
            case 4 -> random.nextBoolean() ? new Json.Null() : Json.of(random.nextDouble());
            case 5 -> items(random, depth - 1);
            default -> members(random, depth - 1);
        };
    }

    private static Json items(RandomGenerator random, int depth) {
        List<Json> items = new ArrayList<>();
        for (int left = random.nextInt(5); left > 0; left--) {
            items.add(random(random, depth));
        }
        return new Json.Items(items);
    }

    private static Json members(RandomGenerator random, int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (int left = random.nextInt(5); left > 0; left--) {
            members.put(string(random), random(random, depth));
        }
        return new Json.Members(members);
    }

    private static String string(RandomGenerator random) {
        var text = new StringBuilder();
        for (int left = random.nextInt(8); left > 0; left--) {
            text.appendCodePoint(random.nextInt(random.nextBoolean() ? 128 : 0xd800));
            text.appendCodePoint(random.nextInt(0xe000, 0x110000));
        }
        return text.toString();
    }
}
