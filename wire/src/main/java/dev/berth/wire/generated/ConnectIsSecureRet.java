// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_is_secure_ret. */
public record ConnectIsSecureRet(int secure) implements XdrValue {
    public static ConnectIsSecureRet read(XdrReader in) {
        return new ConnectIsSecureRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(secure);
    }
}
