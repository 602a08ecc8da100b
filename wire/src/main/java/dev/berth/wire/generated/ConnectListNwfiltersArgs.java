// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_list_nwfilters_args. */
public record ConnectListNwfiltersArgs(int maxnames) implements XdrValue {
    public static ConnectListNwfiltersArgs read(XdrReader in) {
        return new ConnectListNwfiltersArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(maxnames);
    }
}
