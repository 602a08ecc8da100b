// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_connect_node_device_event_register_any_args. */
public record ConnectNodeDeviceEventRegisterAnyArgs(int eventID, Optional<NodeDeviceRef> dev)
        implements XdrValue {
    public static ConnectNodeDeviceEventRegisterAnyArgs read(XdrReader in) {
        return new ConnectNodeDeviceEventRegisterAnyArgs(
                in.int32(), in.optional(NodeDeviceRef::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(eventID);
        out.optional(dev, XdrWriter::value);
    }
}
