package dev.berth.conformance;

import dev.berth.qapi.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cases of a tree: from its table where it has one, else from its files' names. */
final class CaseTable {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<name>.+)\\.(?<arch>[a-z0-9_]+)-(?<qemu>[0-9.]+|latest)"
                            + "(?<abi>\\.abi-update)?\\.(?<kind>args|err)");

    private CaseTable() {}

    static List<Case> read(Path tree) throws IOException {
        Path table = tree.resolve("qemuxmlconf-cases.json");
        return Files.exists(table) ? fromTable(table) : fromNames(tree.resolve("qemuxmlconfdata"));
    }

    private static List<Case> fromTable(Path table) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Json row : Json.parse(Files.readString(table)).asItems()) {
            Expectation expectation = Expectation.of(row.demandText("expect")).orElseThrow();
            Case one =
                    new Case(
                            row.demandText("name"),
                            row.demandText("arch"),
                            row.demandText("qemu"),
                            expectation,
                            row.flag("abiUpdate"),
                            settings(row),
                            row.items("extra").stream().map(CaseTable::word).toList());
            addWithResolved(one, cases);
        }
        return cases;
    }

    private static String word(Json extra) {
        return extra.asText().orElseGet(extra::toString);
    }

    private static Map<String, String> settings(Json row) {
        Map<String, String> settings = new LinkedHashMap<>();
        row.members("hostSettings")
                .ifPresent(m ->
                        m.values()
                                .forEach((k, v) -> {
                                    settings.put(k, word(v));
                                    settings.put(configured(k), word(v));
                                }));
        return settings;
    }

    /** The table has the names of a C structure; the configuration file's differ a little. */
    private static String configured(String field) {
        return field.replace("nogfx", "nographics")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=x509)|(?<=x509)", "_")
                .toLowerCase(Locale.ROOT)
                .replace("__", "_");
    }

    private static List<Case> fromNames(Path folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(f -> NAME.matcher(f.getFileName().toString()))
                    .filter(Matcher::matches)
                    .sorted((a, b) -> a.group().compareTo(b.group()))
                    .forEach(m -> addWithResolved(fromName(m), cases));
        }
        return cases;
    }

    private static Case fromName(Matcher name) {
        return new Case(
                name.group("name"),
                name.group("arch"),
                name.group("qemu"),
                name.group("kind").equals("args") ? Expectation.ARGV : Expectation.REFUSED,
                name.group("abi") != null,
                Map.of(),
                List.of());
    }

    private static void addWithResolved(Case one, List<Case> cases) {
        cases.add(one);
        if (one.expectation() == Expectation.ARGV) {
            cases.add(one.expecting(Expectation.RESOLVED));
        }
    }
}
