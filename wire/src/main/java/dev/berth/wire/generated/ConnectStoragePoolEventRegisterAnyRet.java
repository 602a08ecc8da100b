// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_storage_pool_event_register_any_ret. */
public record ConnectStoragePoolEventRegisterAnyRet(int callbackID) implements XdrValue {
    public static ConnectStoragePoolEventRegisterAnyRet read(XdrReader in) {
        return new ConnectStoragePoolEventRegisterAnyRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
    }
}
