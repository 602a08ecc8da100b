package dev.berth.conformance;

import dev.berth.qapi.Json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Whether two command lines are the same: as multisets of (option, value), in order only among
 * {@code -device} and among {@code -blockdev}. A JSON value compares as JSON; descriptor numbers
 * and encrypted payloads compare as present.
 */
final class Comparison {
    private static final Set<String> ORDERED = Set.of("-device", "-blockdev");
    private static final Set<String> NUMBERS = Set.of("fd", "fds", "vhostfd", "vhostfds");
    private static final Set<String> PAYLOADS = Set.of("data", "iv");
    private static final Pattern PAIR_NUMBER = Pattern.compile("(^|,)(fd|fds|vhostfd)=[0-9:]+");

    private Comparison() {}

    /** What differs, in words; empty when nothing does. */
    static List<String> differences(Argv expected, Argv made) {
        List<String> differences = new ArrayList<>();
        if (!expected.program().equals(made.program())) {
            differences.add("program " + made.program() + " instead of " + expected.program());
        }
        compareSets("environment", expected.environment(), made.environment(), differences);
        List<String> wanted = options(expected);
        List<String> got = options(made);
        compareSets("option", wanted, got, differences);
        if (differences.isEmpty()) {
            ORDERED.forEach(option -> compareOrder(option, wanted, got, differences));
        }
        return differences;
    }

    private static void compareSets(
            String what, List<String> wanted, List<String> got, List<String> differences) {
        Map<String, Integer> balance = new LinkedHashMap<>();
        wanted.forEach(w -> balance.merge(w, 1, Integer::sum));
        got.forEach(g -> balance.merge(g, -1, Integer::sum));
        balance.forEach((value, count) -> {
            if (count != 0) {
                differences.add((count > 0 ? "- " : "+ ") + what + " " + value);
            }
        });
    }

    private static void compareOrder(
            String option, List<String> wanted, List<String> got, List<String> differences) {
        List<String> a = wanted.stream().filter(w -> w.startsWith(option + " ")).toList();
        List<String> b = got.stream().filter(g -> g.startsWith(option + " ")).toList();
        if (!a.equals(b)) {
            differences.add("order of " + option);
        }
    }

    /** Each option with its value, in the form in which it compares. */
    private static List<String> options(Argv argv) {
        List<String> options = new ArrayList<>();
        List<String> arguments = argv.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            boolean valued = i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("-");
            options.add(valued ? option + " " + comparable(arguments.get(++i)) : option);
        }
        return options;
    }

    private static String comparable(String value) {
        if (value.startsWith("{")) {
            return canonical(Json.parse(value), isSecret(value)).toString();
        }
        return PAIR_NUMBER.matcher(value).replaceAll("$1$2=*");
    }

    private static boolean isSecret(String value) {
        return value.contains("\"qom-type\":\"secret\"");
    }

    private static Json canonical(Json value, boolean secret) {
        return switch (value) {
            case Json.Members(Map<String, Json> values) -> {
                Json.Members sorted = Json.object();
                for (Map.Entry<String, Json> entry : new TreeMap<>(values).entrySet()) {
                    String key = entry.getKey();
                    boolean opaque = NUMBERS.contains(key) || secret && PAYLOADS.contains(key);
                    sorted =
                            sorted.with(
                                    key,
                                    opaque ? Json.of("*") : canonical(entry.getValue(), secret));
                }
                yield sorted;
            }
            case Json.Items(List<Json> values) ->
                    Json.array(values.stream().map(v -> canonical(v, secret)).toList());
            case Json.Text _, Json.Number _, Json.Bool _, Json.Null _ -> value;
        };
    }
}
