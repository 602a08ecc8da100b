package dev.berth.cli;

import java.util.BitSet;
import java.util.StringJoiner;

/** Sets of CPUs as virsh prints them. */
final class CpuSet {

    private CpuSet() {}

    /** A {@code y} or a {@code -} for each CPU. */
    static String letters(BitSet set, int cpus) {
        StringBuilder letters = new StringBuilder(cpus);
        for (int cpu = 0; cpu < cpus; cpu++) {
            letters.append(set.get(cpu) ? 'y' : '-');
        }
        return letters.toString();
    }

    /** A number at the right of three columns. */
    static String padded(int count) {
        String digits = Integer.toString(count);
        return " ".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    /** Such as {@code 0-3,5}. */
    static String ranges(BitSet set, int cpus) {
        StringJoiner ranges = new StringJoiner(",");
        int from = set.nextSetBit(0);
        while (from >= 0 && from < cpus) {
            int last = Math.min(set.nextClearBit(from), cpus) - 1;
            ranges.add(last == from ? Integer.toString(from) : from + "-" + last);
            from = set.nextSetBit(last + 1);
        }
        return ranges.toString();
    }
}
