// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_node_get_free_pages_ret. */
public record NodeGetFreePagesRet(List<Long> counts) implements XdrValue {
    public NodeGetFreePagesRet {
        counts = List.copyOf(counts);
    }

    public static NodeGetFreePagesRet read(XdrReader in) {
        return new NodeGetFreePagesRet(in.list(Limits.NODE_MAX_CELLS, 8, XdrReader::int64));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(counts, Limits.NODE_MAX_CELLS, XdrWriter::int64);
    }
}
