package dev.berth.daemon;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

/** The command line is wrong; the message says how. */
final class UsageException extends BerthException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(ErrorCode.INVALID_ARG, message);
    }
}
