// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_network_port_set_parameters_args. */
public record NetworkPortSetParametersArgs(NetworkPortRef port, List<TypedParam> params, int flags)
        implements XdrValue, Flagged {
    public NetworkPortSetParametersArgs {
        params = List.copyOf(params);
    }

    public static NetworkPortSetParametersArgs read(XdrReader in) {
        return new NetworkPortSetParametersArgs(
                NetworkPortRef.read(in),
                in.list(Limits.NETWORK_PORT_PARAMETERS_MAX, 8, TypedParam::read),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        port.write(out);
        out.list(params, Limits.NETWORK_PORT_PARAMETERS_MAX, XdrWriter::value);
        out.int32(flags);
    }
}
