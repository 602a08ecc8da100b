// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_balloon_change_msg. */
public record DomainEventCallbackBalloonChangeMsg(int callbackID, DomainEventBalloonChangeMsg msg)
        implements XdrValue {
    public static DomainEventCallbackBalloonChangeMsg read(XdrReader in) {
        return new DomainEventCallbackBalloonChangeMsg(
                in.int32(), DomainEventBalloonChangeMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        msg.write(out);
    }
}
