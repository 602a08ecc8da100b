// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_scheduler_parameters_args. */
public record DomainGetSchedulerParametersArgs(DomainRef dom, int nparams) implements XdrValue {
    public static DomainGetSchedulerParametersArgs read(XdrReader in) {
        return new DomainGetSchedulerParametersArgs(DomainRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(nparams);
    }
}
