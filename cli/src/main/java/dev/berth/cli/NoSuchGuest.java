package dev.berth.cli;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

/** No guest answers to the name, id or UUID that was typed. */
final class NoSuchGuest extends BerthException {
    private static final long serialVersionUID = 1L;

    NoSuchGuest(String wanted) {
        super(ErrorCode.NO_DOMAIN, "failed to get domain '" + wanted + "'");
    }
}
