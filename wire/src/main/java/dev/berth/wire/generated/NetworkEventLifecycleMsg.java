// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_event_lifecycle_msg. */
public record NetworkEventLifecycleMsg(int callbackID, NetworkRef net, int event, int detail)
        implements XdrValue {
    public static NetworkEventLifecycleMsg read(XdrReader in) {
        return new NetworkEventLifecycleMsg(
                in.int32(), NetworkRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        net.write(out);
        out.int32(event);
        out.int32(detail);
    }
}
