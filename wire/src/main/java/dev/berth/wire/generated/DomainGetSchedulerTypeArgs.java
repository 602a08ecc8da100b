// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_scheduler_type_args. */
public record DomainGetSchedulerTypeArgs(DomainRef dom) implements XdrValue {
    public static DomainGetSchedulerTypeArgs read(XdrReader in) {
        return new DomainGetSchedulerTypeArgs(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
