// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_restore_params_args. */
public record DomainRestoreParamsArgs(List<TypedParam> params, int flags)
        implements XdrValue, Flagged {
    public DomainRestoreParamsArgs {
        params = List.copyOf(params);
    }

    public static DomainRestoreParamsArgs read(XdrReader in) {
        return new DomainRestoreParamsArgs(
                in.list(Limits.DOMAIN_SAVE_PARAMS_MAX, 8, TypedParam::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.DOMAIN_SAVE_PARAMS_MAX, XdrWriter::value);
        out.int32(flags);
    }
}
