// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_pmsuspend_disk_msg. */
public record DomainEventCallbackPmsuspendDiskMsg(
        int callbackID, int reason, DomainEventPmsuspendDiskMsg msg) implements XdrValue {
    public static DomainEventCallbackPmsuspendDiskMsg read(XdrReader in) {
        return new DomainEventCallbackPmsuspendDiskMsg(
                in.int32(), in.int32(), DomainEventPmsuspendDiskMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        out.int32(reason);
        msg.write(out);
    }
}
