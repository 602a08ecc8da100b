// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_device_is_persistent_args. */
public record NodeDeviceIsPersistentArgs(String name) implements XdrValue {
    public static NodeDeviceIsPersistentArgs read(XdrReader in) {
        return new NodeDeviceIsPersistentArgs(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
    }
}
