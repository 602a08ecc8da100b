// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_io_error_msg. */
public record DomainEventCallbackIoErrorMsg(int callbackID, DomainEventIoErrorMsg msg)
        implements XdrValue {
    public static DomainEventCallbackIoErrorMsg read(XdrReader in) {
        return new DomainEventCallbackIoErrorMsg(in.int32(), DomainEventIoErrorMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        msg.write(out);
    }
}
