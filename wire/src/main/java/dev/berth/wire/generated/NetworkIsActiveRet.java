// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_is_active_ret. */
public record NetworkIsActiveRet(int active) implements XdrValue {
    public static NetworkIsActiveRet read(XdrReader in) {
        return new NetworkIsActiveRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(active);
    }
}
