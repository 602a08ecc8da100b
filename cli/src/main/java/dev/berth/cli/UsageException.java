package dev.berth.cli;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

/** The command line cannot be understood: exit code 2. */
final class UsageException extends BerthException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(ErrorCode.INVALID_ARG, message);
    }
}
