// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_node_get_memory_stats_ret. */
public record NodeGetMemoryStatsRet(List<NodeGetMemoryStats> params, int nparams)
        implements XdrValue {
    public NodeGetMemoryStatsRet {
        params = List.copyOf(params);
    }

    public static NodeGetMemoryStatsRet read(XdrReader in) {
        return new NodeGetMemoryStatsRet(
                in.list(Limits.NODE_MEMORY_STATS_MAX, 12, NodeGetMemoryStats::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.NODE_MEMORY_STATS_MAX, XdrWriter::value);
        out.int32(nparams);
    }
}
