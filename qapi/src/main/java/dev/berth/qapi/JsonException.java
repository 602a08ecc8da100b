package dev.berth.qapi;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import org.jspecify.annotations.Nullable;

/** A text that is not JSON, or JSON that lacks what its reader demands. */
public final class JsonException extends BerthException {
    private static final long serialVersionUID = 1L;

    public JsonException(String message) {
        this(message, null);
    }

    public JsonException(String message, @Nullable Throwable cause) {
        super(ErrorCode.OPERATION_FAILED, message, cause);
    }
}
