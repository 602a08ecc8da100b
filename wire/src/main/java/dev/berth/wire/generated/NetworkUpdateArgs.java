// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_update_args. */
public record NetworkUpdateArgs(
        NetworkRef net, int command, int section, int parentIndex, String xml, int flags)
        implements XdrValue, Flagged {
    public static NetworkUpdateArgs read(XdrReader in) {
        return new NetworkUpdateArgs(
                NetworkRef.read(in),
                in.int32(),
                in.int32(),
                in.int32(),
                in.string(Limits.STRING_MAX),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        net.write(out);
        out.int32(command);
        out.int32(section);
        out.int32(parentIndex);
        out.string(xml, Limits.STRING_MAX);
        out.int32(flags);
    }
}
