package dev.berth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;

class VerbsTest {

    @Test
    void everyNameIsAVerbThatKnowsIt() {
        assertThat(new HashSet<>(Verbs.NAMES)).hasSize(Verbs.NAMES.size());
        for (String name : Verbs.NAMES) {
            assertThat(Verbs.named(name).orElseThrow().syntax().name()).isEqualTo(name);
        }
    }

    @Test
    void noVerbHasAnOptionTwiceOrATextWithoutWords() {
        for (String name : Verbs.NAMES) {
            Syntax syntax = Verbs.named(name).orElseThrow().syntax();
            List<String> options = syntax.options().stream().map(Option::name).toList();
            assertThat(options).as(name).doesNotHaveDuplicates();
            assertThat(syntax.summary()).as(name).isNotBlank();
            assertThat(syntax.options()).as(name).allMatch(option -> !option.help().isBlank());
        }
    }

    @Test
    void theNearestVerbIsSuggested() {
        assertThat(Suggestion.verb("lsit")).isEqualTo("; did you mean 'list'?");
        assertThat(Suggestion.verb("domifno")).isEqualTo("; did you mean 'dominfo'?");
        assertThat(Suggestion.verb("strat")).isEqualTo("; did you mean 'start'?");
        assertThat(Suggestion.verb("xyzzy")).isEmpty();
    }

    @Test
    void aPageOfHelpIsLaidOutAsVirshs() {
        assertThat(new DomstateVerb().syntax().page())
                .isEqualTo(
                        """
                          NAME
                            domstate - domain state

                          SYNOPSIS
                            domstate <domain> [--reason]

                          DESCRIPTION
                            Returns state about a domain.

                          OPTIONS
                            [--domain] <string>  domain name, id or uuid
                            --reason         also print reason for the state

                        """);
    }
}
