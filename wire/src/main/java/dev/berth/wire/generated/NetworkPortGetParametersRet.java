// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_network_port_get_parameters_ret. */
public record NetworkPortGetParametersRet(List<TypedParam> params, int nparams)
        implements XdrValue {
    public NetworkPortGetParametersRet {
        params = List.copyOf(params);
    }

    public static NetworkPortGetParametersRet read(XdrReader in) {
        return new NetworkPortGetParametersRet(
                in.list(Limits.NETWORK_PORT_PARAMETERS_MAX, 8, TypedParam::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.NETWORK_PORT_PARAMETERS_MAX, XdrWriter::value);
        out.int32(nparams);
    }
}
