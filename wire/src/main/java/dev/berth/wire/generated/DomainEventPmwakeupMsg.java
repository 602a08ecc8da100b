// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_pmwakeup_msg. */
public record DomainEventPmwakeupMsg(DomainRef dom) implements XdrValue {
    public static DomainEventPmwakeupMsg read(XdrReader in) {
        return new DomainEventPmwakeupMsg(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
