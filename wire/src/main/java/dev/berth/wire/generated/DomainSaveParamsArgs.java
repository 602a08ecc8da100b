// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_save_params_args. */
public record DomainSaveParamsArgs(DomainRef dom, List<TypedParam> params, int flags)
        implements XdrValue, Flagged {
    public DomainSaveParamsArgs {
        params = List.copyOf(params);
    }

    public static DomainSaveParamsArgs read(XdrReader in) {
        return new DomainSaveParamsArgs(
                DomainRef.read(in),
                in.list(Limits.DOMAIN_SAVE_PARAMS_MAX, 8, TypedParam::read),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.list(params, Limits.DOMAIN_SAVE_PARAMS_MAX, XdrWriter::value);
        out.int32(flags);
    }
}
