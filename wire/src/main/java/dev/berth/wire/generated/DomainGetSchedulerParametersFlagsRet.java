// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_scheduler_parameters_flags_ret. */
public record DomainGetSchedulerParametersFlagsRet(List<TypedParam> params) implements XdrValue {
    public DomainGetSchedulerParametersFlagsRet {
        params = List.copyOf(params);
    }

    public static DomainGetSchedulerParametersFlagsRet read(XdrReader in) {
        return new DomainGetSchedulerParametersFlagsRet(
                in.list(Limits.DOMAIN_SCHEDULER_PARAMETERS_MAX, 8, TypedParam::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.DOMAIN_SCHEDULER_PARAMETERS_MAX, XdrWriter::value);
    }
}
