// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_is_active_args. */
public record DomainIsActiveArgs(DomainRef dom) implements XdrValue {
    public static DomainIsActiveArgs read(XdrReader in) {
        return new DomainIsActiveArgs(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
