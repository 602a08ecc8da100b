package dev.berth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands before the verb. {@code --json} is also taken after it, up to {@code --}, since
 * that is where people add it.
 */
final class GlobalOptionReader {
    private final List<String> words;
    private int at;
    private Optional<String> uri = Optional.empty();
    private Optional<String> root = Optional.empty();
    private boolean readOnly;
    private boolean quiet;
    private boolean json;
    private GlobalOptions.Question question = GlobalOptions.Question.NONE;
    private String escape = "^]";

    private GlobalOptionReader(List<String> words) {
        this.words = words;
    }

    /**
     * Reads all the words of the command line.
     *
     * @throws UsageException on an option that does not exist or lacks its value
     */
    static GlobalOptions read(List<String> words) {
        return new GlobalOptionReader(words).read();
    }

    private GlobalOptions read() {
        while (at < words.size() && words.get(at).startsWith("-")) {
            option(words.get(at++));
        }
        if (uri.isPresent() && root.isPresent()) {
            throw new UsageException("Options --connect and --root are mutually exclusive");
        }
        List<String> verb = verbWords();
        return new GlobalOptions(uri, root, readOnly, quiet, json, question, escape, verb);
    }

    private void option(String word) {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        Optional<String> value =
                equals < 0 ? Optional.empty() : Optional.of(word.substring(equals + 1));
        switch (equals < 0 ? word : word.substring(0, equals)) {
            case "-c", "--connect" -> uri = Optional.of(value("-c'/'--connect", value));
            case "--root" -> root = Optional.of(value("--root", value));
            case "-e", "--escape" -> escape = value("-e'/'--escape", value);
            case "-r", "--readonly" -> readOnly = true;
            case "-q", "--quiet" -> quiet = true;
            case "--json" -> json = true;
            case "-h", "--help" -> question = GlobalOptions.Question.HELP;
            case "-v", "-V", "--version" -> question = GlobalOptions.Question.VERSION;
            default -> throw new UsageException("unsupported option '" + word + "'. See --help.");
        }
    }

    private String value(String name, Optional<String> attached) {
        if (attached.isPresent()) {
            return attached.get();
        }
        if (at == words.size()) {
            throw new UsageException("option '" + name + "' requires an argument");
        }
        return words.get(at++);
    }

    private List<String> verbWords() {
        List<String> rest = new ArrayList<>(words.subList(at, words.size()));
        int end = rest.indexOf("--");
        List<String> options = end < 0 ? rest : rest.subList(0, end);
        if (!options.isEmpty() && options.subList(1, options.size()).remove("--json")) {
            json = true;
        }
        return rest;
    }
}
