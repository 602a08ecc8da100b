// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_auth_sasl_step_ret. */
public record AuthSaslStepRet(int complete, int nil, Opaque data) implements XdrValue {
    public static AuthSaslStepRet read(XdrReader in) {
        return new AuthSaslStepRet(in.int32(), in.int32(), in.chars(Limits.AUTH_SASL_DATA_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(complete);
        out.int32(nil);
        out.chars(data, Limits.AUTH_SASL_DATA_MAX);
    }
}
