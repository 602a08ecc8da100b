// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_tray_change_msg. */
public record DomainEventTrayChangeMsg(DomainRef dom, String devAlias, int reason)
        implements XdrValue {
    public static DomainEventTrayChangeMsg read(XdrReader in) {
        return new DomainEventTrayChangeMsg(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(devAlias, Limits.STRING_MAX);
        out.int32(reason);
    }
}
