// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_get_type_ret. */
public record ConnectGetTypeRet(String type) implements XdrValue {
    public static ConnectGetTypeRet read(XdrReader in) {
        return new ConnectGetTypeRet(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(type, Limits.STRING_MAX);
    }
}
