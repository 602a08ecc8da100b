// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_interface_parameters_ret. */
public record DomainGetInterfaceParametersRet(List<TypedParam> params, int nparams)
        implements XdrValue {
    public DomainGetInterfaceParametersRet {
        params = List.copyOf(params);
    }

    public static DomainGetInterfaceParametersRet read(XdrReader in) {
        return new DomainGetInterfaceParametersRet(
                in.list(Limits.DOMAIN_INTERFACE_PARAMETERS_MAX, 8, TypedParam::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.DOMAIN_INTERFACE_PARAMETERS_MAX, XdrWriter::value);
        out.int32(nparams);
    }
}
