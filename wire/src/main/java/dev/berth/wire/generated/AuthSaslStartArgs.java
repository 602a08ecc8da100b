// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_auth_sasl_start_args. */
public record AuthSaslStartArgs(String mech, int nil, Opaque data) implements XdrValue {
    public static AuthSaslStartArgs read(XdrReader in) {
        return new AuthSaslStartArgs(
                in.string(Limits.STRING_MAX), in.int32(), in.chars(Limits.AUTH_SASL_DATA_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(mech, Limits.STRING_MAX);
        out.int32(nil);
        out.chars(data, Limits.AUTH_SASL_DATA_MAX);
    }
}
