// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_device_create_args. */
public record NodeDeviceCreateArgs(String name, int flags) implements XdrValue, Flagged {
    public static NodeDeviceCreateArgs read(XdrReader in) {
        return new NodeDeviceCreateArgs(in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
        out.int32(flags);
    }
}
