// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_node_alloc_pages_args. */
public record NodeAllocPagesArgs(
        List<Integer> pageSizes, List<Long> pageCounts, int startCell, int cellCount, int flags)
        implements XdrValue, Flagged {
    public NodeAllocPagesArgs {
        pageSizes = List.copyOf(pageSizes);
        pageCounts = List.copyOf(pageCounts);
    }

    public static NodeAllocPagesArgs read(XdrReader in) {
        return new NodeAllocPagesArgs(
                in.list(Limits.NODE_MAX_CELLS, 4, XdrReader::int32),
                in.list(Limits.NODE_MAX_CELLS, 8, XdrReader::int64),
                in.int32(),
                in.int32(),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(pageSizes, Limits.NODE_MAX_CELLS, XdrWriter::int32);
        out.list(pageCounts, Limits.NODE_MAX_CELLS, XdrWriter::int64);
        out.int32(startCell);
        out.int32(cellCount);
        out.int32(flags);
    }
}
