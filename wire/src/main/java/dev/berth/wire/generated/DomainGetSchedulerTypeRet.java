// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_scheduler_type_ret. */
public record DomainGetSchedulerTypeRet(String type, int nparams) implements XdrValue {
    public static DomainGetSchedulerTypeRet read(XdrReader in) {
        return new DomainGetSchedulerTypeRet(in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(type, Limits.STRING_MAX);
        out.int32(nparams);
    }
}
