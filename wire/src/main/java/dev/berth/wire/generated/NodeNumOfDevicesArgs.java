// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_node_num_of_devices_args. */
public record NodeNumOfDevicesArgs(Optional<String> cap, int flags) implements XdrValue, Flagged {
    public static NodeNumOfDevicesArgs read(XdrReader in) {
        return new NodeNumOfDevicesArgs(in.optional(XdrReader::string), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.optional(cap, XdrWriter::string);
        out.int32(flags);
    }
}
