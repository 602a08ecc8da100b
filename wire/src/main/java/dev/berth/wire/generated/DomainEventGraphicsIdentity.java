// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_graphics_identity. */
public record DomainEventGraphicsIdentity(String type, String name) implements XdrValue {
    public static DomainEventGraphicsIdentity read(XdrReader in) {
        return new DomainEventGraphicsIdentity(
                in.string(Limits.STRING_MAX), in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(type, Limits.STRING_MAX);
        out.string(name, Limits.STRING_MAX);
    }
}
