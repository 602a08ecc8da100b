// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_device_removed_msg. */
public record DomainEventDeviceRemovedMsg(DomainRef dom, String devAlias) implements XdrValue {
    public static DomainEventDeviceRemovedMsg read(XdrReader in) {
        return new DomainEventDeviceRemovedMsg(DomainRef.read(in), in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(devAlias, Limits.STRING_MAX);
    }
}
