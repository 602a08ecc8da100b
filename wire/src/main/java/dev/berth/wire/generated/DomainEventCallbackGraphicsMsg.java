// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_graphics_msg. */
public record DomainEventCallbackGraphicsMsg(int callbackID, DomainEventGraphicsMsg msg)
        implements XdrValue {
    public static DomainEventCallbackGraphicsMsg read(XdrReader in) {
        return new DomainEventCallbackGraphicsMsg(in.int32(), DomainEventGraphicsMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        msg.write(out);
    }
}
