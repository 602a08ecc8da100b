package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

/** The refusal of what Berth cannot do yet. */
final class Unsupported {
    private Unsupported() {}

    static BerthException feature(String name) {
        return new BerthException(ErrorCode.NO_SUPPORT, name + " is not supported by Berth yet");
    }
}
