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
        return switch (failure) {
            case RemoteException remote -> answer(remote.number(), "", message(remote));
            case BerthException known -> answer(known.code(), message(known));
            default -> answer(ErrorCode.INTERNAL_ERROR, failure.toString());
        };
    }

    private static RemoteError answer(ErrorCode code, String detail) {
        return answer(code.number(), ErrorPrefix.of(code), detail);
    }

    private static String message(BerthException failure) {
        return String.valueOf(failure.getMessage());
    }

    /** As libvirt fills it in: the whole message, then its pattern and what was put into that. */
    private static RemoteError answer(int number, String prefix, String detail) {
        ErrorDomain domain = number == ErrorCode.RPC.number() ? ErrorDomain.RPC : ErrorDomain.QEMU;
        return new RemoteError(
                number,
                domain.number(),
                Optional.of(prefix + detail),
                ErrorLevel.ERROR.number(),
                Optional.empty(),
                Optional.of(prefix + "%s"),
                Optional.of(detail),
                Optional.empty(),
                -1,
                -1,
                Optional.empty());
    }
}
