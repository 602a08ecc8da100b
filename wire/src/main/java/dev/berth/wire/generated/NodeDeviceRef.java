// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nonnull_node_device. */
public record NodeDeviceRef(String name) implements XdrValue {
    public static NodeDeviceRef read(XdrReader in) {
        return new NodeDeviceRef(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
    }
}
