// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_get_cells_free_memory_args. */
public record NodeGetCellsFreeMemoryArgs(int startCell, int maxcells) implements XdrValue {
    public static NodeGetCellsFreeMemoryArgs read(XdrReader in) {
        return new NodeGetCellsFreeMemoryArgs(in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(startCell);
        out.int32(maxcells);
    }
}
