// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_node_list_devices_args. */
public record NodeListDevicesArgs(Optional<String> cap, int maxnames, int flags)
        implements XdrValue, Flagged {
    public static NodeListDevicesArgs read(XdrReader in) {
        return new NodeListDevicesArgs(in.optional(XdrReader::string), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.optional(cap, XdrWriter::string);
        out.int32(maxnames);
        out.int32(flags);
    }
}
