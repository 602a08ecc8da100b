// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_io_error_reason_msg. */
public record DomainEventCallbackIoErrorReasonMsg(int callbackID, DomainEventIoErrorReasonMsg msg)
        implements XdrValue {
    public static DomainEventCallbackIoErrorReasonMsg read(XdrReader in) {
        return new DomainEventCallbackIoErrorReasonMsg(
                in.int32(), DomainEventIoErrorReasonMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        msg.write(out);
    }
}
