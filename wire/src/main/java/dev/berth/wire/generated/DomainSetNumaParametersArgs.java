// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_set_numa_parameters_args. */
public record DomainSetNumaParametersArgs(DomainRef dom, List<TypedParam> params, int flags)
        implements XdrValue, Flagged {
    public DomainSetNumaParametersArgs {
        params = List.copyOf(params);
    }

    public static DomainSetNumaParametersArgs read(XdrReader in) {
        return new DomainSetNumaParametersArgs(
                DomainRef.read(in),
                in.list(Limits.DOMAIN_NUMA_PARAMETERS_MAX, 8, TypedParam::read),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.list(params, Limits.DOMAIN_NUMA_PARAMETERS_MAX, XdrWriter::value);
        out.int32(flags);
    }
}
