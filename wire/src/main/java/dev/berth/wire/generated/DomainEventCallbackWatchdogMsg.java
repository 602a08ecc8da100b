// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_watchdog_msg. */
public record DomainEventCallbackWatchdogMsg(int callbackID, DomainEventWatchdogMsg msg)
        implements XdrValue {
    public static DomainEventCallbackWatchdogMsg read(XdrReader in) {
        return new DomainEventCallbackWatchdogMsg(in.int32(), DomainEventWatchdogMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        msg.write(out);
    }
}
