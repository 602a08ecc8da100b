// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_auth_sasl_init_ret. */
public record AuthSaslInitRet(String mechlist) implements XdrValue {
    public static AuthSaslInitRet read(XdrReader in) {
        return new AuthSaslInitRet(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(mechlist, Limits.STRING_MAX);
    }
}
