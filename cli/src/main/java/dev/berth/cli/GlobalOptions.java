package dev.berth.cli;

import java.util.List;
import java.util.Optional;

/**
 * What stands before the verb.
 *
 * @param uri from {@code -c}
 * @param root from {@code --root}
 * @param escape the character that leaves a console, as in {@code ^]}
 * @param words the verb and its arguments
 */
record GlobalOptions(
        Optional<String> uri,
        Optional<String> root,
        boolean readOnly,
        boolean quiet,
        boolean json,
        Question question,
        String escape,
        List<String> words) {

    /** What is asked of the command itself instead of a verb. */
    enum Question {
        NONE,
        HELP,
        VERSION
    }

    /** Those of a command line that could not be read. */
    static final GlobalOptions NONE =
            new GlobalOptions(
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    false,
                    Question.NONE,
                    "^]",
                    List.of());

    GlobalOptions {
        words = List.copyOf(words);
    }
}
