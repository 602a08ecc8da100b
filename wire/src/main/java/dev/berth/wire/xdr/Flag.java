package dev.berth.wire.xdr;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.util.EnumSet;
import java.util.Set;

/** One flag of a procedure. Flags are ints on the wire only; past the edge they are sets. */
public interface Flag {
    /** The bits it stands for; several in the rare flag that implies another. */
    int bits();

    static int bits(Set<? extends Flag> flags) {
        int all = 0;
        for (Flag flag : flags) {
            all |= flag.bits();
        }
        return all;
    }

    /** The flags of {@code bits}; a bit that is none of {@code type}'s is refused. */
    static <E extends Enum<E> & Flag> Set<E> decode(Class<E> type, int bits, String procedure) {
        EnumSet<E> flags = EnumSet.noneOf(type);
        int unknown = bits;
        for (E flag : type.getEnumConstants()) {
            if ((bits & flag.bits()) == flag.bits()) {
                flags.add(flag);
                unknown &= ~flag.bits();
            }
        }
        if (unknown != 0) {
            throw new BerthException(
                    ErrorCode.INVALID_ARG,
                    "%s: unsupported flags (0x%x)".formatted(procedure, unknown));
        }
        return flags;
    }
}
