package dev.berth.wire.xdr;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

/** What arrived, or was to be sent, is not of the protocol's form. */
public final class XdrException extends BerthException {
    private static final long serialVersionUID = 1L;

    public XdrException(String message) {
        super(ErrorCode.RPC, message);
    }
}
