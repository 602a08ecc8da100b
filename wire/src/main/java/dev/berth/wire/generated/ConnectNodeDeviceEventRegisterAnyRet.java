// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_node_device_event_register_any_ret. */
public record ConnectNodeDeviceEventRegisterAnyRet(int callbackID) implements XdrValue {
    public static ConnectNodeDeviceEventRegisterAnyRet read(XdrReader in) {
        return new ConnectNodeDeviceEventRegisterAnyRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
    }
}
