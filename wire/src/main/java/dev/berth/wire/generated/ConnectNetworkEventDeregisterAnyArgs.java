// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_network_event_deregister_any_args. */
public record ConnectNetworkEventDeregisterAnyArgs(int callbackID) implements XdrValue {
    public static ConnectNetworkEventDeregisterAnyArgs read(XdrReader in) {
        return new ConnectNetworkEventDeregisterAnyArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
    }
}
