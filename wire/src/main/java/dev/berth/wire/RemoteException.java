package dev.berth.wire;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.generated.RemoteError;

/** What the other side answered instead of a result. */
public final class RemoteException extends BerthException {
    private static final long serialVersionUID = 1L;

    private final int number;

    private RemoteException(ErrorCode code, int number, String message) {
        super(code, message);
        this.number = number;
    }

    /** An error that arrived; a number that Berth does not know becomes OPERATION_FAILED. */
    public static RemoteException of(RemoteError error) {
        ErrorCode code = ErrorCode.OPERATION_FAILED;
        for (ErrorCode known : ErrorCode.values()) {
            if (known.number() == error.code()) {
                code = known;
            }
        }
        String message = error.message().orElse("error " + error.code() + " without a message");
        return new RemoteException(code, error.code(), message);
    }

    /** The number that arrived (virErrorNumber). */
    public int number() {
        return number;
    }
}
