// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_node_get_sev_info_ret. */
public record NodeGetSevInfoRet(List<TypedParam> params, int nparams) implements XdrValue {
    public NodeGetSevInfoRet {
        params = List.copyOf(params);
    }

    public static NodeGetSevInfoRet read(XdrReader in) {
        return new NodeGetSevInfoRet(
                in.list(Limits.NODE_SEV_INFO_MAX, 8, TypedParam::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.NODE_SEV_INFO_MAX, XdrWriter::value);
        out.int32(nparams);
    }
}
