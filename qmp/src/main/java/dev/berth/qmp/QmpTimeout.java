package dev.berth.qmp;

import dev.berth.model.ErrorCode;

/**
 * QEMU did not answer in time, or the waiting was interrupted. Unless the command never left, its
 * outcome is unknown: ask QEMU before undoing anything.
 */
public final class QmpTimeout extends QmpException {
    private static final long serialVersionUID = 1L;

    private final boolean sent;

    QmpTimeout(String message, boolean sent) {
        super(ErrorCode.OPERATION_TIMEOUT, message, null);
        this.sent = sent;
    }

    /** Whether QEMU may have the command. */
    public boolean sent() {
        return sent;
    }
}
