package dev.berth.model.domain;

import dev.berth.model.codec.IllegalValue;
import dev.berth.model.codec.ValueCodec;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Sets of small numbers as libvirt writes them: {@code 0-3,^2,8}. */
public final class Ranges {
    private static final int LIMIT = 16_384;

    /** A set as text; written without what {@code ^} takes away, each run as one range. */
    public static final ValueCodec<String> CODEC = ValueCodec.of(Ranges::canonical, text -> text);

    private Ranges() {}

    private static String canonical(String text) throws IllegalValue {
        try {
            return String.join(",", pieces(parse(text.strip())));
        } catch (IllegalArgumentException e) {
            throw new IllegalValue(String.valueOf(e.getMessage()));
        }
    }

    /** The numbers; throws IllegalArgumentException that says what is wrong. */
    public static BitSet parse(String text) {
        BitSet set = new BitSet();
        for (String piece : text.split(",", -1)) {
            add(piece.strip(), set, text);
        }
        return set;
    }

    private static void add(String piece, BitSet set, String text) {
        if (!piece.matches("\\^?\\d{1,5}(-\\d{1,5})?")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a set of numbers; write it as 0-3,^2,8");
        }
        boolean without = piece.startsWith("^");
        String[] ends = (without ? piece.substring(1) : piece).split("-");
        int first = Integer.parseInt(ends[0]);
        int last = Integer.parseInt(ends[ends.length - 1]);
        if (last < first || last >= LIMIT) {
            throw new IllegalArgumentException("'" + piece + "' is not a range below " + LIMIT);
        }
        set.set(first, last + 1, !without);
    }

    /** The set's ranges, each {@code a} or {@code a-b}. */
    public static List<String> pieces(BitSet set) {
        List<String> pieces = new ArrayList<>();
        int first = set.nextSetBit(0);
        while (first >= 0) {
            int end = set.nextClearBit(first);
            pieces.add(end - 1 == first ? "" + first : first + "-" + (end - 1));
            first = set.nextSetBit(end);
        }
        return pieces;
    }
}
