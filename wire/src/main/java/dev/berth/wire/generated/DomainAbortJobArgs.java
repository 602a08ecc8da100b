// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_abort_job_args. */
public record DomainAbortJobArgs(DomainRef dom) implements XdrValue {
    public static DomainAbortJobArgs read(XdrReader in) {
        return new DomainAbortJobArgs(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
