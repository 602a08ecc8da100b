// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_node_get_memory_parameters_ret. */
public record NodeGetMemoryParametersRet(List<TypedParam> params, int nparams) implements XdrValue {
    public NodeGetMemoryParametersRet {
        params = List.copyOf(params);
    }

    public static NodeGetMemoryParametersRet read(XdrReader in) {
        return new NodeGetMemoryParametersRet(
                in.list(Limits.NODE_MEMORY_PARAMETERS_MAX, 8, TypedParam::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.NODE_MEMORY_PARAMETERS_MAX, XdrWriter::value);
        out.int32(nparams);
    }
}
