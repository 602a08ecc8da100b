// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_job_info_args. */
public record DomainGetJobInfoArgs(DomainRef dom) implements XdrValue {
    public static DomainGetJobInfoArgs read(XdrReader in) {
        return new DomainGetJobInfoArgs(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
