// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_device_set_autostart_args. */
public record NodeDeviceSetAutostartArgs(String name, int autostart) implements XdrValue {
    public static NodeDeviceSetAutostartArgs read(XdrReader in) {
        return new NodeDeviceSetAutostartArgs(in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
        out.int32(autostart);
    }
}
