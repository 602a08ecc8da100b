// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_get_bridge_name_args. */
public record NetworkGetBridgeNameArgs(NetworkRef net) implements XdrValue {
    public static NetworkGetBridgeNameArgs read(XdrReader in) {
        return new NetworkGetBridgeNameArgs(NetworkRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        net.write(out);
    }
}
