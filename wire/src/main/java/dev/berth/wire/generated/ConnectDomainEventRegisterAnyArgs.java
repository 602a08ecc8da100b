// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_domain_event_register_any_args. */
public record ConnectDomainEventRegisterAnyArgs(int eventID) implements XdrValue {
    public static ConnectDomainEventRegisterAnyArgs read(XdrReader in) {
        return new ConnectDomainEventRegisterAnyArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(eventID);
    }
}
