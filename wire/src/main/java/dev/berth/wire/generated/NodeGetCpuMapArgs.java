// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_get_cpu_map_args. */
public record NodeGetCpuMapArgs(int needMap, int needOnline, int flags)
        implements XdrValue, Flagged {
    public static NodeGetCpuMapArgs read(XdrReader in) {
        return new NodeGetCpuMapArgs(in.int32(), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(needMap);
        out.int32(needOnline);
        out.int32(flags);
    }
}
