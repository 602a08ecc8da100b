// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_storage_pool_event_deregister_any_args. */
public record ConnectStoragePoolEventDeregisterAnyArgs(int callbackID) implements XdrValue {
    public static ConnectStoragePoolEventDeregisterAnyArgs read(XdrReader in) {
        return new ConnectStoragePoolEventDeregisterAnyArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
    }
}
