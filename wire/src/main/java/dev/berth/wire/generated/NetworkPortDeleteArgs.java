// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_port_delete_args. */
public record NetworkPortDeleteArgs(NetworkPortRef port, int flags) implements XdrValue, Flagged {
    public static NetworkPortDeleteArgs read(XdrReader in) {
        return new NetworkPortDeleteArgs(NetworkPortRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        port.write(out);
        out.int32(flags);
    }
}
