// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_device_num_of_caps_args. */
public record NodeDeviceNumOfCapsArgs(String name) implements XdrValue {
    public static NodeDeviceNumOfCapsArgs read(XdrReader in) {
        return new NodeDeviceNumOfCapsArgs(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
    }
}
