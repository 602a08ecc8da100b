package dev.berth.model.vocabulary;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.util.EnumSet;
import java.util.Set;

/** A constant that stands for one bit of a flags argument. */
public interface Flag {
    /** The bit, as a mask. */
    int bit();

    /**
     * Decodes a flags argument, once, at the edge.
     *
     * @throws BerthException INVALID_ARG naming the bits that {@code type} does not know
     */
    static <E extends Enum<E> & Flag> Set<E> decode(Class<E> type, int bits) {
        EnumSet<E> flags = EnumSet.noneOf(type);
        int unknown = bits;
        for (E flag : type.getEnumConstants()) {
            if ((bits & flag.bit()) != 0) {
                flags.add(flag);
                unknown &= ~flag.bit();
            }
        }
        if (unknown != 0) {
            throw new BerthException(
                    ErrorCode.INVALID_ARG,
                    "unsupported flags (0x%x) in %s".formatted(unknown, type.getSimpleName()));
        }
        return flags;
    }

    /** The flags as a bit mask. */
    static int encode(Set<? extends Flag> flags) {
        int bits = 0;
        for (Flag flag : flags) {
            bits |= flag.bit();
        }
        return bits;
    }
}
