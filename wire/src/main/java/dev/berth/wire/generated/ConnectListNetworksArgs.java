// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_list_networks_args. */
public record ConnectListNetworksArgs(int maxnames) implements XdrValue {
    public static ConnectListNetworksArgs read(XdrReader in) {
        return new ConnectListNetworksArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(maxnames);
    }
}
