package dev.berth.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A command with its environment: libvirt's expectation, or what Berth made. */
record Argv(List<String> environment, String program, List<String> arguments) {
    Argv {
        environment = List.copyOf(environment);
        arguments = List.copyOf(arguments);
    }

    static Argv of(Map<String, String> environment, String program, List<String> arguments) {
        List<String> lines =
                environment.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
        return new Argv(lines, program, arguments);
    }

    /** Reads a command as a shell would: quotes, backslashes, continued lines. */
    static Argv parse(String text) {
        List<String> words = words(text);
        int program = 0;
        while (program < words.size() - 1 && words.get(program).matches("[A-Z_0-9]+=.*")) {
            program++;
        }
        return new Argv(
                words.subList(0, program),
                words.get(program),
                words.subList(program + 1, words.size()));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0 && c == quote) {
                quote = 0;
            } else if (quote == '\'') {
                word.append(c);
            } else if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                if (next != '\n') {
                    word.append(next);
                    inWord = true;
                }
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
                inWord = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (inWord) {
                    words.add(word.toString());
                }
                word.setLength(0);
                inWord = false;
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }
}
