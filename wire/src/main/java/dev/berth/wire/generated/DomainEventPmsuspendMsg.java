// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_pmsuspend_msg. */
public record DomainEventPmsuspendMsg(DomainRef dom) implements XdrValue {
    public static DomainEventPmsuspendMsg read(XdrReader in) {
        return new DomainEventPmsuspendMsg(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
