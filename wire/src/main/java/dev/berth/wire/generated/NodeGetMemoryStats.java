// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_get_memory_stats. */
public record NodeGetMemoryStats(String field, long value) implements XdrValue {
    public static NodeGetMemoryStats read(XdrReader in) {
        return new NodeGetMemoryStats(in.string(Limits.STRING_MAX), in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(field, Limits.STRING_MAX);
        out.int64(value);
    }
}
