package dev.berth.wire;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

/** The peer broke the protocol; the connection ends. */
public final class ProtocolException extends BerthException {
    private static final long serialVersionUID = 1L;

    public ProtocolException(String message) {
        super(ErrorCode.RPC, message);
    }
}
