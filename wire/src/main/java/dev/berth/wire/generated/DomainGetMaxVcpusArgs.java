// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_max_vcpus_args. */
public record DomainGetMaxVcpusArgs(DomainRef dom) implements XdrValue {
    public static DomainGetMaxVcpusArgs read(XdrReader in) {
        return new DomainGetMaxVcpusArgs(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
