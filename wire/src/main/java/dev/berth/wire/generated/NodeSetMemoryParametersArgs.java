// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_node_set_memory_parameters_args. */
public record NodeSetMemoryParametersArgs(List<TypedParam> params, int flags)
        implements XdrValue, Flagged {
    public NodeSetMemoryParametersArgs {
        params = List.copyOf(params);
    }

    public static NodeSetMemoryParametersArgs read(XdrReader in) {
        return new NodeSetMemoryParametersArgs(
                in.list(Limits.NODE_MEMORY_PARAMETERS_MAX, 8, TypedParam::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.NODE_MEMORY_PARAMETERS_MAX, XdrWriter::value);
        out.int32(flags);
    }
}
