// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_lookup_by_name_ret. */
public record DomainLookupByNameRet(DomainRef dom) implements XdrValue {
    public static DomainLookupByNameRet read(XdrReader in) {
        return new DomainLookupByNameRet(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
