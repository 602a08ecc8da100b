// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_get_cpu_map_ret. */
public record NodeGetCpuMapRet(Opaque cpumap, int online, int ret) implements XdrValue {
    public static NodeGetCpuMapRet read(XdrReader in) {
        return new NodeGetCpuMapRet(in.opaque(Limits.CPUMAP_MAX), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.opaque(cpumap, Limits.CPUMAP_MAX);
        out.int32(online);
        out.int32(ret);
    }
}
