// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_rtc_change_msg. */
public record DomainEventCallbackRtcChangeMsg(int callbackID, DomainEventRtcChangeMsg msg)
        implements XdrValue {
    public static DomainEventCallbackRtcChangeMsg read(XdrReader in) {
        return new DomainEventCallbackRtcChangeMsg(in.int32(), DomainEventRtcChangeMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        msg.write(out);
    }
}
