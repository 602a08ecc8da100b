// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_set_scheduler_parameters_args. */
public record DomainSetSchedulerParametersArgs(DomainRef dom, List<TypedParam> params)
        implements XdrValue {
    public DomainSetSchedulerParametersArgs {
        params = List.copyOf(params);
    }

    public static DomainSetSchedulerParametersArgs read(XdrReader in) {
        return new DomainSetSchedulerParametersArgs(
                DomainRef.read(in),
                in.list(Limits.DOMAIN_SCHEDULER_PARAMETERS_MAX, 8, TypedParam::read));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.list(params, Limits.DOMAIN_SCHEDULER_PARAMETERS_MAX, XdrWriter::value);
    }
}
