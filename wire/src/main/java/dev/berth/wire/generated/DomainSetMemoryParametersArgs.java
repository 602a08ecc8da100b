// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_set_memory_parameters_args. */
public record DomainSetMemoryParametersArgs(DomainRef dom, List<TypedParam> params, int flags)
        implements XdrValue, Flagged {
    public DomainSetMemoryParametersArgs {
        params = List.copyOf(params);
    }

    public static DomainSetMemoryParametersArgs read(XdrReader in) {
        return new DomainSetMemoryParametersArgs(
                DomainRef.read(in),
                in.list(Limits.DOMAIN_MEMORY_PARAMETERS_MAX, 8, TypedParam::read),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.list(params, Limits.DOMAIN_MEMORY_PARAMETERS_MAX, XdrWriter::value);
        out.int32(flags);
    }
}
