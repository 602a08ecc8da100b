package dev.berth.model;

import org.jspecify.annotations.Nullable;

/**
 * The one root of Berth's exceptions. The message says what, with the values, where, and the
 * remedy; the cause is attached, not repeated.
 */
public class BerthException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public BerthException(ErrorCode code, String message) {
        this(code, message, null);
    }

    public BerthException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
