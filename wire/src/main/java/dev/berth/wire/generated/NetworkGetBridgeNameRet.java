// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_get_bridge_name_ret. */
public record NetworkGetBridgeNameRet(String name) implements XdrValue {
    public static NetworkGetBridgeNameRet read(XdrReader in) {
        return new NetworkGetBridgeNameRet(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
    }
}
