// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_get_free_memory_ret. */
public record NodeGetFreeMemoryRet(long freeMem) implements XdrValue {
    public static NodeGetFreeMemoryRet read(XdrReader in) {
        return new NodeGetFreeMemoryRet(in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int64(freeMem);
    }
}
