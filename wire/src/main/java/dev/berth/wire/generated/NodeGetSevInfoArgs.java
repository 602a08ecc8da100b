// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_get_sev_info_args. */
public record NodeGetSevInfoArgs(int nparams, int flags) implements XdrValue, Flagged {
    public static NodeGetSevInfoArgs read(XdrReader in) {
        return new NodeGetSevInfoArgs(in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(nparams);
        out.int32(flags);
    }
}
