// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_blkio_parameters_ret. */
public record DomainGetBlkioParametersRet(List<TypedParam> params, int nparams)
        implements XdrValue {
    public DomainGetBlkioParametersRet {
        params = List.copyOf(params);
    }

    public static DomainGetBlkioParametersRet read(XdrReader in) {
        return new DomainGetBlkioParametersRet(
                in.list(Limits.DOMAIN_BLKIO_PARAMETERS_MAX, 8, TypedParam::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.DOMAIN_BLKIO_PARAMETERS_MAX, XdrWriter::value);
        out.int32(nparams);
    }
}
