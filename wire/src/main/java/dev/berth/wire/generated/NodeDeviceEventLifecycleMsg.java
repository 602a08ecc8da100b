// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_device_event_lifecycle_msg. */
public record NodeDeviceEventLifecycleMsg(int callbackID, NodeDeviceRef dev, int event, int detail)
        implements XdrValue {
    public static NodeDeviceEventLifecycleMsg read(XdrReader in) {
        return new NodeDeviceEventLifecycleMsg(
                in.int32(), NodeDeviceRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        dev.write(out);
        out.int32(event);
        out.int32(detail);
    }
}
