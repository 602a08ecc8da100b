// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_suspend_args. */
public record DomainSuspendArgs(DomainRef dom) implements XdrValue {
    public static DomainSuspendArgs read(XdrReader in) {
        return new DomainSuspendArgs(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
