package dev.berth.wire.xdr;

import java.util.Optional;

/** A constant that travels as its number. */
public interface Numbered {
    int number();

    static <E extends Enum<E> & Numbered> Optional<E> of(Class<E> type, int number) {
        for (E constant : type.getEnumConstants()) {
            if (constant.number() == number) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
