package dev.berth.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a verb's arguments by virsh's rules: {@code --name value}, {@code --name=value}, flags
 * anywhere, words without a name fill the options that take a value in their order, {@code --} ends
 * the options.
 */
final class ArgumentReader {
    private final Syntax syntax;
    private final Map<String, List<String>> given = new HashMap<>();

    private ArgumentReader(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * Reads the words after the verb.
     *
     * @throws UsageException naming the first word that does not fit
     */
    static Arguments read(Syntax syntax, List<String> words) {
        ArgumentReader reader = new ArgumentReader(syntax);
        reader.readAll(words);
        reader.checkRequired();
        return new Arguments(reader.given);
    }

    private void readAll(List<String> words) {
        boolean names = true;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (names && word.equals("--")) {
                names = false;
            } else if (names && word.startsWith("--") && !restHasBegun()) {
                at = named(words, at);
            } else {
                placed(word);
            }
        }
    }

    /** Everything after the first word of a REST option belongs to it, as in virsh. */
    private boolean restHasBegun() {
        for (Option option : syntax.options()) {
            if (option.repeats() && given.containsKey(option.name())) {
                return true;
            }
        }
        return false;
    }

    private int named(List<String> words, int at) {
        String word = words.get(at);
        int equals = word.indexOf('=');
        String name = word.substring(2, equals < 0 ? word.length() : equals);
        Option option = option(name);
        if (given.containsKey(name) && !option.repeats()) {
            throw new UsageException("option --" + name + " already seen");
        }
        if (option.kind() == Option.Kind.FLAG) {
            if (equals >= 0) {
                throw new UsageException("invalid '=' after option --" + name);
            }
            given.put(name, List.of());
            return at;
        }
        if (equals >= 0) {
            add(option, word.substring(equals + 1));
            return at;
        }
        if (at + 1 == words.size()) {
            String kind = option.kind() == Option.Kind.NUMBER ? "number" : "string";
            throw new UsageException("expected syntax: --" + name + " <" + kind + ">");
        }
        add(option, words.get(at + 1));
        return at + 1;
    }

    private Option option(String name) {
        return syntax.option(name)
                .orElseThrow(() ->
                        new UsageException(
                                "command '%s' doesn't support option --%s"
                                                .formatted(syntax.name(), name)
                                        + Suggestion.option(syntax, name)));
    }

    private void placed(String word) {
        for (Option option : syntax.options()) {
            boolean free = option.repeats() || !given.containsKey(option.name());
            if (option.takesPlaced() && free) {
                add(option, word);
                return;
            }
        }
        throw new UsageException("unexpected data '" + word + "'");
    }

    private void add(Option option, String word) {
        given.computeIfAbsent(option.name(), _ -> new ArrayList<>()).add(word);
    }

    private void checkRequired() {
        for (Option option : syntax.options()) {
            if (option.isRequired() && !given.containsKey(option.name())) {
                throw new UsageException(
                        "command '%s' requires <%s> option"
                                .formatted(syntax.name(), option.name()));
            }
        }
    }
}
