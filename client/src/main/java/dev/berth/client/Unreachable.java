package dev.berth.client;

import dev.berth.model.ErrorCode;

import org.jspecify.annotations.Nullable;

/** No daemon answered at the address, or the connection to it broke. */
public final class Unreachable extends ClientException {
    private static final long serialVersionUID = 1L;

    Unreachable(String message, @Nullable Throwable cause) {
        super(ErrorCode.OPEN_FAILED, message, cause);
    }
}
