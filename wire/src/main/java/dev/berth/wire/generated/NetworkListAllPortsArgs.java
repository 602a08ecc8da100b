// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_list_all_ports_args. */
public record NetworkListAllPortsArgs(NetworkRef network, int needResults, int flags)
        implements XdrValue, Flagged {
    public static NetworkListAllPortsArgs read(XdrReader in) {
        return new NetworkListAllPortsArgs(NetworkRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        network.write(out);
        out.int32(needResults);
        out.int32(flags);
    }
}
