// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_device_list_caps_args. */
public record NodeDeviceListCapsArgs(String name, int maxnames) implements XdrValue {
    public static NodeDeviceListCapsArgs read(XdrReader in) {
        return new NodeDeviceListCapsArgs(in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
        out.int32(maxnames);
    }
}
