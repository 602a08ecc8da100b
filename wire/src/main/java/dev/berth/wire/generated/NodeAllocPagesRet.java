// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_alloc_pages_ret. */
public record NodeAllocPagesRet(int ret) implements XdrValue {
    public static NodeAllocPagesRet read(XdrReader in) {
        return new NodeAllocPagesRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(ret);
    }
}
