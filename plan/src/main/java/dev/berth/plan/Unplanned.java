package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

/** What Berth understands in a document and does not yet plan. */
final class Unplanned {
    private Unplanned() {}

    static BerthException of(String what) {
        return new BerthException(ErrorCode.NO_SUPPORT, what + ": not supported by Berth yet");
    }
}
