package dev.berth.wire;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.generated.ErrorDomain;
import dev.berth.wire.generated.ErrorLevel;
import dev.berth.wire.generated.RemoteError;

import java.util.Optional;

/** A failure in the form that clients read. */
final class ErrorAnswer {
    private ErrorAnswer() {}

    static RemoteError of(Throwable failure) {
        int number =
                switch (failure) {
                    case RemoteException remote -> remote.number();
                    case BerthException known -> known.code().number();
                    default -> ErrorCode.INTERNAL_ERROR.number();
                };
        String message = message(failure);
        ErrorDomain domain = number == ErrorCode.RPC.number() ? ErrorDomain.RPC : ErrorDomain.QEMU;
        return new RemoteError(
                number,
                domain.number(),
                Optional.of(message),
                ErrorLevel.ERROR.number(),
                Optional.empty(),
                Optional.of(message),
                Optional.empty(),
                Optional.empty(),
                -1,
                -1,
                Optional.empty());
    }

    private static String message(Throwable failure) {
        if (failure instanceof BerthException known) {
            return prefix(known.code()) + known.getMessage();
        }
        return "internal error: " + failure;
    }

    /** Clients tell "there is none" from other failures by these words. */
    private static String prefix(ErrorCode code) {
        return code == ErrorCode.NO_DOMAIN ? "Domain not found: " : "";
    }
}
