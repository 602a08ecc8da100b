// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_list_defined_interfaces_args. */
public record ConnectListDefinedInterfacesArgs(int maxnames) implements XdrValue {
    public static ConnectListDefinedInterfacesArgs read(XdrReader in) {
        return new ConnectListDefinedInterfacesArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(maxnames);
    }
}
