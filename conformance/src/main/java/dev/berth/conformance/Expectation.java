package dev.berth.conformance;

import java.util.Arrays;
import java.util.Optional;

/** What a case is about. */
enum Expectation {
    ARGV("argv", ".args"),
    RESOLVED("xml", ".xml"),
    /** Refused while the document is read and made whole. */
    PARSE_ERROR("parse-error", ".err"),
    /** Refused while the plan is made. */
    FAILURE("failure", ".err"),
    /** Refused in either phase: a tree without a case table does not say which. */
    REFUSED("refused", ".err");

    private final String word;
    private final String suffix;

    Expectation(String word, String suffix) {
        this.word = word;
        this.suffix = suffix;
    }

    String word() {
        return word;
    }

    String suffix() {
        return suffix;
    }

    static Optional<Expectation> of(String word) {
        return Arrays.stream(values()).filter(e -> e.word.equals(word)).findFirst();
    }
}
