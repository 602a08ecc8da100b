// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_numa_parameters_args. */
public record DomainGetNumaParametersArgs(DomainRef dom, int nparams, int flags)
        implements XdrValue, Flagged {
    public static DomainGetNumaParametersArgs read(XdrReader in) {
        return new DomainGetNumaParametersArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(nparams);
        out.int32(flags);
    }
}
