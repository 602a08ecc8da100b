// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_node_get_free_pages_args. */
public record NodeGetFreePagesArgs(List<Integer> pages, int startCell, int cellCount, int flags)
        implements XdrValue, Flagged {
    public NodeGetFreePagesArgs {
        pages = List.copyOf(pages);
    }

    public static NodeGetFreePagesArgs read(XdrReader in) {
        return new NodeGetFreePagesArgs(
                in.list(Limits.NODE_MAX_CELLS, 4, XdrReader::int32),
                in.int32(),
                in.int32(),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(pages, Limits.NODE_MAX_CELLS, XdrWriter::int32);
        out.int32(startCell);
        out.int32(cellCount);
        out.int32(flags);
    }
}
