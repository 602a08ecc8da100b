// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_control_error_msg. */
public record DomainEventControlErrorMsg(DomainRef dom) implements XdrValue {
    public static DomainEventControlErrorMsg read(XdrReader in) {
        return new DomainEventControlErrorMsg(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
