package dev.berth.cli;

import dev.berth.model.BerthException;

/** What the verb could not do; the cause says why and is printed on the lines after it. */
final class FailedVerb extends BerthException {
    private static final long serialVersionUID = 1L;

    FailedVerb(String message, BerthException cause) {
        super(cause.code(), message, cause);
    }
}
