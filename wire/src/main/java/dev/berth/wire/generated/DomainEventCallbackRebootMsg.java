// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_reboot_msg. */
public record DomainEventCallbackRebootMsg(int callbackID, DomainEventRebootMsg msg)
        implements XdrValue {
    public static DomainEventCallbackRebootMsg read(XdrReader in) {
        return new DomainEventCallbackRebootMsg(in.int32(), DomainEventRebootMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        msg.write(out);
    }
}
