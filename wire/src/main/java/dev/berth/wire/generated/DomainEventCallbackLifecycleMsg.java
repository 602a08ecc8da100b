// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_lifecycle_msg. */
public record DomainEventCallbackLifecycleMsg(int callbackID, DomainEventLifecycleMsg msg)
        implements XdrValue {
    public static DomainEventCallbackLifecycleMsg read(XdrReader in) {
        return new DomainEventCallbackLifecycleMsg(in.int32(), DomainEventLifecycleMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        msg.write(out);
    }
}
