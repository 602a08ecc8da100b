package dev.berth.client;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import org.jspecify.annotations.Nullable;

/** What a call through this library can end with. */
public abstract sealed class ClientException extends BerthException permits Unreachable, Refused {
    private static final long serialVersionUID = 1L;

    ClientException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(code, message, cause);
    }
}
