// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_tray_change_msg. */
public record DomainEventCallbackTrayChangeMsg(int callbackID, DomainEventTrayChangeMsg msg)
        implements XdrValue {
    public static DomainEventCallbackTrayChangeMsg read(XdrReader in) {
        return new DomainEventCallbackTrayChangeMsg(in.int32(), DomainEventTrayChangeMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        msg.write(out);
    }
}
