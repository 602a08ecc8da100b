// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_domain_event_callback_deregister_any_args. */
public record ConnectDomainEventCallbackDeregisterAnyArgs(int callbackID) implements XdrValue {
    public static ConnectDomainEventCallbackDeregisterAnyArgs read(XdrReader in) {
        return new ConnectDomainEventCallbackDeregisterAnyArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
    }
}
