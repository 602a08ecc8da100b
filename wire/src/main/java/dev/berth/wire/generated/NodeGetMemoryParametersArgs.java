// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_get_memory_parameters_args. */
public record NodeGetMemoryParametersArgs(int nparams, int flags) implements XdrValue, Flagged {
    public static NodeGetMemoryParametersArgs read(XdrReader in) {
        return new NodeGetMemoryParametersArgs(in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(nparams);
        out.int32(flags);
    }
}
