// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_numa_parameters_ret. */
public record DomainGetNumaParametersRet(List<TypedParam> params, int nparams) implements XdrValue {
    public DomainGetNumaParametersRet {
        params = List.copyOf(params);
    }

    public static DomainGetNumaParametersRet read(XdrReader in) {
        return new DomainGetNumaParametersRet(
                in.list(Limits.DOMAIN_NUMA_PARAMETERS_MAX, 8, TypedParam::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.DOMAIN_NUMA_PARAMETERS_MAX, XdrWriter::value);
        out.int32(nparams);
    }
}
