// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_watchdog_msg. */
public record DomainEventWatchdogMsg(DomainRef dom, int action) implements XdrValue {
    public static DomainEventWatchdogMsg read(XdrReader in) {
        return new DomainEventWatchdogMsg(DomainRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(action);
    }
}
