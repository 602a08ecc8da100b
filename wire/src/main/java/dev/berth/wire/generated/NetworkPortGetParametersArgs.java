// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_port_get_parameters_args. */
public record NetworkPortGetParametersArgs(NetworkPortRef port, int nparams, int flags)
        implements XdrValue, Flagged {
    public static NetworkPortGetParametersArgs read(XdrReader in) {
        return new NetworkPortGetParametersArgs(NetworkPortRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        port.write(out);
        out.int32(nparams);
        out.int32(flags);
    }
}
