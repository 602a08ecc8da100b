// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_graphics_address. */
public record DomainEventGraphicsAddress(int family, String node, String service)
        implements XdrValue {
    public static DomainEventGraphicsAddress read(XdrReader in) {
        return new DomainEventGraphicsAddress(
                in.int32(), in.string(Limits.STRING_MAX), in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(family);
        out.string(node, Limits.STRING_MAX);
        out.string(service, Limits.STRING_MAX);
    }
}
