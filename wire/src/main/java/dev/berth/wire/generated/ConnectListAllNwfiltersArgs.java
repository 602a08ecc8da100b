// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_list_all_nwfilters_args. */
public record ConnectListAllNwfiltersArgs(int needResults, int flags) implements XdrValue, Flagged {
    public static ConnectListAllNwfiltersArgs read(XdrReader in) {
        return new ConnectListAllNwfiltersArgs(in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(needResults);
        out.int32(flags);
    }
}
