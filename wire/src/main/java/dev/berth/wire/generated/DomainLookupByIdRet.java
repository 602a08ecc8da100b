// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_lookup_by_id_ret. */
public record DomainLookupByIdRet(DomainRef dom) implements XdrValue {
    public static DomainLookupByIdRet read(XdrReader in) {
        return new DomainLookupByIdRet(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
