// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_pmsuspend_disk_msg. */
public record DomainEventPmsuspendDiskMsg(DomainRef dom) implements XdrValue {
    public static DomainEventPmsuspendDiskMsg read(XdrReader in) {
        return new DomainEventPmsuspendDiskMsg(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
