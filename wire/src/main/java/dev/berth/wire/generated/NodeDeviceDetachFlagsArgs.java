// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_node_device_detach_flags_args. */
public record NodeDeviceDetachFlagsArgs(String name, Optional<String> driverName, int flags)
        implements XdrValue, Flagged {
    public static NodeDeviceDetachFlagsArgs read(XdrReader in) {
        return new NodeDeviceDetachFlagsArgs(
                in.string(Limits.STRING_MAX), in.optional(XdrReader::string), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
        out.optional(driverName, XdrWriter::string);
        out.int32(flags);
    }
}
