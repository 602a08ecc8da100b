// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_memory_parameters_ret. */
public record DomainGetMemoryParametersRet(List<TypedParam> params, int nparams)
        implements XdrValue {
    public DomainGetMemoryParametersRet {
        params = List.copyOf(params);
    }

    public static DomainGetMemoryParametersRet read(XdrReader in) {
        return new DomainGetMemoryParametersRet(
                in.list(Limits.DOMAIN_MEMORY_PARAMETERS_MAX, 8, TypedParam::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.DOMAIN_MEMORY_PARAMETERS_MAX, XdrWriter::value);
        out.int32(nparams);
    }
}
