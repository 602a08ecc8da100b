package dev.berth.model.vocabulary;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

/** A constant with libvirt's number for it. */
public interface Numbered {
    int number();

    /**
     * The constant of {@code type} with the given number.
     *
     * @throws BerthException INVALID_ARG when there is none
     */
    static <E extends Enum<E> & Numbered> E of(Class<E> type, int number) {
        for (E constant : type.getEnumConstants()) {
            if (constant.number() == number) {
                return constant;
            }
        }
        throw new BerthException(
                ErrorCode.INVALID_ARG,
                "%s has no constant with the number %d".formatted(type.getSimpleName(), number));
    }
}
