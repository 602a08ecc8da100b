package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

/** Whether a request is carried out. */
sealed interface Verdict {
    record Accept() implements Verdict {}

    /** The guest is so already: success, and nothing to do. */
    record AlreadyDone() implements Verdict {}

    record Deny(ErrorCode code, String reason) implements Verdict {
        BerthException exception() {
            return new BerthException(code, reason);
        }
    }

    static Verdict invalid(String reason) {
        return new Deny(ErrorCode.OPERATION_INVALID, reason);
    }
}
