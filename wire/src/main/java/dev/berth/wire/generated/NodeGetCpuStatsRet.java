// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_node_get_cpu_stats_ret. */
public record NodeGetCpuStatsRet(List<NodeGetCpuStats> params, int nparams) implements XdrValue {
    public NodeGetCpuStatsRet {
        params = List.copyOf(params);
    }

    public static NodeGetCpuStatsRet read(XdrReader in) {
        return new NodeGetCpuStatsRet(
                in.list(Limits.NODE_CPU_STATS_MAX, 12, NodeGetCpuStats::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.NODE_CPU_STATS_MAX, XdrWriter::value);
        out.int32(nparams);
    }
}
