package dev.berth.model.codec;

import dev.berth.model.xml.Position;

import java.util.HashSet;
import java.util.List;

/**
 * Where a value came from, and what of its element no codec understood: that is written back as it
 * was. Two sources are equal when they keep the same, in whatever order of places; the position
 * does not count.
 */
public record Source(Position at, List<Unknown> unknown) {
    /** Of a value that Berth made. */
    public static final Source DEFAULT = new Source(Position.DEFAULT, List.of());

    public Source {
        unknown = List.copyOf(unknown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that
                && (unknown.equals(that.unknown)
                        || new HashSet<>(unknown).equals(new HashSet<>(that.unknown)));
    }

    @Override
    public int hashCode() {
        return new HashSet<>(unknown).hashCode();
    }
}
