// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_device_lookup_by_name_ret. */
public record NodeDeviceLookupByNameRet(NodeDeviceRef dev) implements XdrValue {
    public static NodeDeviceLookupByNameRet read(XdrReader in) {
        return new NodeDeviceLookupByNameRet(NodeDeviceRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dev.write(out);
    }
}
