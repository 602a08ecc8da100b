// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_secret_event_deregister_any_args. */
public record ConnectSecretEventDeregisterAnyArgs(int callbackID) implements XdrValue {
    public static ConnectSecretEventDeregisterAnyArgs read(XdrReader in) {
        return new ConnectSecretEventDeregisterAnyArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
    }
}
