// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_is_persistent_args. */
public record DomainIsPersistentArgs(DomainRef dom) implements XdrValue {
    public static DomainIsPersistentArgs read(XdrReader in) {
        return new DomainIsPersistentArgs(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
