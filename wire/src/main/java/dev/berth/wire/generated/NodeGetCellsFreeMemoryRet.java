// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_node_get_cells_free_memory_ret. */
public record NodeGetCellsFreeMemoryRet(List<Long> cells) implements XdrValue {
    public NodeGetCellsFreeMemoryRet {
        cells = List.copyOf(cells);
    }

    public static NodeGetCellsFreeMemoryRet read(XdrReader in) {
        return new NodeGetCellsFreeMemoryRet(in.list(Limits.NODE_MAX_CELLS, 8, XdrReader::int64));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(cells, Limits.NODE_MAX_CELLS, XdrWriter::int64);
    }
}
