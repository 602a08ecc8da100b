// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_get_memory_stats_args. */
public record NodeGetMemoryStatsArgs(int nparams, int cellNum, int flags)
        implements XdrValue, Flagged {
    public static NodeGetMemoryStatsArgs read(XdrReader in) {
        return new NodeGetMemoryStatsArgs(in.int32(), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(nparams);
        out.int32(cellNum);
        out.int32(flags);
    }
}
