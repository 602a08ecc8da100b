// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_lookup_by_id_args. */
public record DomainLookupByIdArgs(int id) implements XdrValue {
    public static DomainLookupByIdArgs read(XdrReader in) {
        return new DomainLookupByIdArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(id);
    }
}
