// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_pmsuspend_msg. */
public record DomainEventCallbackPmsuspendMsg(
        int callbackID, int reason, DomainEventPmsuspendMsg msg) implements XdrValue {
    public static DomainEventCallbackPmsuspendMsg read(XdrReader in) {
        return new DomainEventCallbackPmsuspendMsg(
                in.int32(), in.int32(), DomainEventPmsuspendMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        out.int32(reason);
        msg.write(out);
    }
}
