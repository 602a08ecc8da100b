// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_max_memory_args. */
public record DomainGetMaxMemoryArgs(DomainRef dom) implements XdrValue {
    public static DomainGetMaxMemoryArgs read(XdrReader in) {
        return new DomainGetMaxMemoryArgs(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
