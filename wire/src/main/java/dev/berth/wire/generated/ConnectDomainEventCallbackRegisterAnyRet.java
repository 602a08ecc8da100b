// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_domain_event_callback_register_any_ret. */
public record ConnectDomainEventCallbackRegisterAnyRet(int callbackID) implements XdrValue {
    public static ConnectDomainEventCallbackRegisterAnyRet read(XdrReader in) {
        return new ConnectDomainEventCallbackRegisterAnyRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
    }
}
