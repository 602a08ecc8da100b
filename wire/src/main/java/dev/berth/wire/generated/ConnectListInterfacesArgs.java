// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_list_interfaces_args. */
public record ConnectListInterfacesArgs(int maxnames) implements XdrValue {
    public static ConnectListInterfacesArgs read(XdrReader in) {
        return new ConnectListInterfacesArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(maxnames);
    }
}
