package dev.berth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class ArgumentReaderTest {
    private static final Syntax SYNTAX =
            Syntax.of(
                    Group.DOMAIN,
                    "try",
                    "",
                    "",
                    Option.domain(),
                    Option.flag("quick", ""),
                    Option.number("count", ""),
                    Option.rest("words", ""));

    private static Arguments read(String... words) {
        return ArgumentReader.read(SYNTAX, List.of(words));
    }

    @Test
    void wordsFillOptionsInTheirOrder() {
        Arguments arguments = read("guest", "3", "one", "two");
        assertThat(arguments.required("domain")).isEqualTo("guest");
        assertThat(arguments.number("count")).hasValue(3);
        assertThat(arguments.rest("words")).containsExactly("one", "two");
    }

    @Test
    void namesMayStandAnywhereAndCarryTheirValue() {
        Arguments arguments = read("--count=4", "--quick", "--domain", "guest");
        assertThat(arguments.required("domain")).isEqualTo("guest");
        assertThat(arguments.number("count")).hasValue(4);
        assertThat(arguments.has("quick")).isTrue();
    }

    @Test
    void twoDashesEndTheNames() {
        assertThat(read("--", "--quick").required("domain")).isEqualTo("--quick");
    }

    @Test
    void whatFollowsTheFirstOfTheRestBelongsToIt() {
        assertThat(read("g", "1", "info", "--quick").rest("words"))
                .containsExactly("info", "--quick");
    }

    @Test
    void mistakesAreNamedInVirshsWords() {
        refuses("command 'try' requires <domain> option");
        refuses("command 'try' doesn't support option --foo", "--foo");
        refuses("command 'try' doesn't support option --quik; did you mean --quick?", "--quik");
        refuses("option --domain already seen", "--domain", "a", "--domain", "b");
        refuses("invalid '=' after option --quick", "--quick=yes", "g");
        refuses("expected syntax: --domain <string>", "--domain");
        refuses("expected syntax: --count <number>", "g", "--count");
    }

    @Test
    void aNumberMustBeOne() {
        assertThatThrownBy(() -> read("g", "x").number("count"))
                .hasMessageContaining("Numeric value 'x' for <count> option is malformed");
    }

    @Test
    void aWordTooManyIsRefused() {
        Syntax syntax = new DominfoVerb().syntax();
        assertThatThrownBy(() -> ArgumentReader.read(syntax, List.of("a", "b", "c")))
                .hasMessage("unexpected data 'b'");
    }

    private static void refuses(String message, String... words) {
        assertThatThrownBy(() -> read(words))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }
}
