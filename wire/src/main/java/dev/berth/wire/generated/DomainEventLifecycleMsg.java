// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_lifecycle_msg. */
public record DomainEventLifecycleMsg(DomainRef dom, int event, int detail) implements XdrValue {
    public static DomainEventLifecycleMsg read(XdrReader in) {
        return new DomainEventLifecycleMsg(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(event);
        out.int32(detail);
    }
}
