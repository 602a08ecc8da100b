package dev.berth.qmp;

import dev.berth.model.ErrorCode;

import org.jspecify.annotations.Nullable;

/** The session is over: QEMU went away, talked nonsense, or the session was closed. */
public final class QmpLost extends QmpException {
    private static final long serialVersionUID = 1L;

    private final String why;

    private QmpLost(String message, String why, @Nullable Throwable cause) {
        super(ErrorCode.OPERATION_FAILED, message, cause);
        this.why = why;
    }

    static QmpLost session(String peer, String why, @Nullable Throwable cause) {
        return new QmpLost("the session with QEMU of " + peer + " is over: " + why, why, cause);
    }

    static QmpLost subscription() {
        return new QmpLost("the subscription was closed", "the subscription was closed", null);
    }

    /** This end, as one who was waiting for something sees it. */
    QmpLost seenBy(String vainly) {
        return new QmpLost(vainly + ": " + why, why, this);
    }
}
