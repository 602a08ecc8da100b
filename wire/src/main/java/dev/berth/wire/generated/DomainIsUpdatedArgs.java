// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_is_updated_args. */
public record DomainIsUpdatedArgs(DomainRef dom) implements XdrValue {
    public static DomainIsUpdatedArgs read(XdrReader in) {
        return new DomainIsUpdatedArgs(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
