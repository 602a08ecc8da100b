// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_pmwakeup_msg. */
public record DomainEventCallbackPmwakeupMsg(int callbackID, int reason, DomainEventPmwakeupMsg msg)
        implements XdrValue {
    public static DomainEventCallbackPmwakeupMsg read(XdrReader in) {
        return new DomainEventCallbackPmwakeupMsg(
                in.int32(), in.int32(), DomainEventPmwakeupMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        out.int32(reason);
        msg.write(out);
    }
}
