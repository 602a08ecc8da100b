// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_reboot_msg. */
public record DomainEventRebootMsg(DomainRef dom) implements XdrValue {
    public static DomainEventRebootMsg read(XdrReader in) {
        return new DomainEventRebootMsg(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
