// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_is_persistent_ret. */
public record NetworkIsPersistentRet(int persistent) implements XdrValue {
    public static NetworkIsPersistentRet read(XdrReader in) {
        return new NetworkIsPersistentRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(persistent);
    }
}
