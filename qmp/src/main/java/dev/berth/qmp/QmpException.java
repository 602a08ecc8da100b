package dev.berth.qmp;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import org.jspecify.annotations.Nullable;

/** What a conversation with QEMU can come to other than an answer. */
public abstract sealed class QmpException extends BerthException
        permits QmpRefused, QmpTimeout, QmpLost, QmpOverflow {
    private static final long serialVersionUID = 1L;

    QmpException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(code, message, cause);
    }
}
