// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_get_info_ret. */
public record NodeGetInfoRet(
        Opaque model,
        long memory,
        int cpus,
        int mhz,
        int nodes,
        int sockets,
        int cores,
        int threads)
        implements XdrValue {
    public static NodeGetInfoRet read(XdrReader in) {
        return new NodeGetInfoRet(
                in.fixedChars(32),
                in.int64(),
                in.int32(),
                in.int32(),
                in.int32(),
                in.int32(),
                in.int32(),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.fixedChars(model, 32);
        out.int64(memory);
        out.int32(cpus);
        out.int32(mhz);
        out.int32(nodes);
        out.int32(sockets);
        out.int32(cores);
        out.int32(threads);
    }
}
