// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_destroy_args. */
public record DomainDestroyArgs(DomainRef dom) implements XdrValue {
    public static DomainDestroyArgs read(XdrReader in) {
        return new DomainDestroyArgs(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
