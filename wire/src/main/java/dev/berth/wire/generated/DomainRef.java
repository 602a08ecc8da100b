// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.UUID;

/** remote_nonnull_domain. */
public record DomainRef(String name, UUID uuid, int id) implements XdrValue {
    public static DomainRef read(XdrReader in) {
        return new DomainRef(in.string(Limits.STRING_MAX), in.uuid(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
        out.uuid(uuid);
        out.int32(id);
    }
}
