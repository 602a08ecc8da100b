// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_control_error_msg. */
public record DomainEventCallbackControlErrorMsg(int callbackID, DomainEventControlErrorMsg msg)
        implements XdrValue {
    public static DomainEventCallbackControlErrorMsg read(XdrReader in) {
        return new DomainEventCallbackControlErrorMsg(
                in.int32(), DomainEventControlErrorMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        msg.write(out);
    }
}
