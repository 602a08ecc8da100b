package dev.berth.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The nearest known word to a mistyped one, by edit distance. */
final class Suggestion {

    private Suggestion() {}

    /** "; did you mean …?" for a verb, or nothing when none is near. */
    static String verb(String typed) {
        return nearest(typed, Verbs.NAMES).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    /** The same for an option of a verb. */
    static String option(Syntax syntax, String typed) {
        List<String> names = syntax.options().stream().map(Option::name).toList();
        return nearest(typed, names).map(near -> "; did you mean --" + near + "?").orElse("");
    }

    /** The word at the least distance, if at most a third of its letters differ. */
    static Optional<String> nearest(String typed, Collection<String> known) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            int distance = distance(typed, word);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        int bound = Math.max(1, Math.min(typed.length(), best.length()) / 3);
        return least <= bound ? Optional.of(best) : Optional.empty();
    }

    /** Insertions, deletions, replacements and swaps of neighbours that lead from a to b. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        least = Math.min(least, cost[i - 1][j - 1] + same);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
