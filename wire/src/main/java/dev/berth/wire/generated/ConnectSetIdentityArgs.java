// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_set_identity_args. */
public record ConnectSetIdentityArgs(List<TypedParam> params, int flags)
        implements XdrValue, Flagged {
    public ConnectSetIdentityArgs {
        params = List.copyOf(params);
    }

    public static ConnectSetIdentityArgs read(XdrReader in) {
        return new ConnectSetIdentityArgs(
                in.list(Limits.CONNECT_IDENTITY_PARAMS_MAX, 8, TypedParam::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.CONNECT_IDENTITY_PARAMS_MAX, XdrWriter::value);
        out.int32(flags);
    }
}
