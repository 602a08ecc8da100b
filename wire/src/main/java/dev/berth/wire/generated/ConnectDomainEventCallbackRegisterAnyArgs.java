// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_connect_domain_event_callback_register_any_args. */
public record ConnectDomainEventCallbackRegisterAnyArgs(int eventID, Optional<DomainRef> dom)
        implements XdrValue {
    public static ConnectDomainEventCallbackRegisterAnyArgs read(XdrReader in) {
        return new ConnectDomainEventCallbackRegisterAnyArgs(
                in.int32(), in.optional(DomainRef::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(eventID);
        out.optional(dom, XdrWriter::value);
    }
}
