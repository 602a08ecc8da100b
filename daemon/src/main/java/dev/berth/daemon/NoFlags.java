package dev.berth.daemon;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.xdr.Call;
import dev.berth.wire.xdr.Flagged;

/** For procedures that carry flags and know none. */
final class NoFlags {
    private NoFlags() {}

    /**
     * @throws BerthException INVALID_ARG naming the flags
     */
    static void check(Call<?, ?> call, Flagged arguments) {
        if (arguments.flags() != 0) {
            throw new BerthException(
                    ErrorCode.INVALID_ARG,
                    "unsupported flags (0x%x) in %s"
                            .formatted(arguments.flags(), call.procedure().wireName()));
        }
    }
}
