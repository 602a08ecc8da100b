// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_disk_change_msg. */
public record DomainEventCallbackDiskChangeMsg(int callbackID, DomainEventDiskChangeMsg msg)
        implements XdrValue {
    public static DomainEventCallbackDiskChangeMsg read(XdrReader in) {
        return new DomainEventCallbackDiskChangeMsg(in.int32(), DomainEventDiskChangeMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        msg.write(out);
    }
}
