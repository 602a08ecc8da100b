// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_network_event_register_any_ret. */
public record ConnectNetworkEventRegisterAnyRet(int callbackID) implements XdrValue {
    public static ConnectNetworkEventRegisterAnyRet read(XdrReader in) {
        return new ConnectNetworkEventRegisterAnyRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
    }
}
