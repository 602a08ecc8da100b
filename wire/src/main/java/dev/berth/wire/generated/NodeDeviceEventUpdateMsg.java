// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_device_event_update_msg. */
public record NodeDeviceEventUpdateMsg(int callbackID, NodeDeviceRef dev) implements XdrValue {
    public static NodeDeviceEventUpdateMsg read(XdrReader in) {
        return new NodeDeviceEventUpdateMsg(in.int32(), NodeDeviceRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        dev.write(out);
    }
}
