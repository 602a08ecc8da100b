// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_auth_polkit_ret. */
public record AuthPolkitRet(int complete) implements XdrValue {
    public static AuthPolkitRet read(XdrReader in) {
        return new AuthPolkitRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(complete);
    }
}
