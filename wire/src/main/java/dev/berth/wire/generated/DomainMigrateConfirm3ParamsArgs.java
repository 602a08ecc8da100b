// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_migrate_confirm3_params_args. */
public record DomainMigrateConfirm3ParamsArgs(
        DomainRef dom, List<TypedParam> params, Opaque cookieIn, int flags, int cancelled)
        implements XdrValue, Flagged {
    public DomainMigrateConfirm3ParamsArgs {
        params = List.copyOf(params);
    }

    public static DomainMigrateConfirm3ParamsArgs read(XdrReader in) {
        return new DomainMigrateConfirm3ParamsArgs(
                DomainRef.read(in),
                in.list(Limits.DOMAIN_MIGRATE_PARAM_LIST_MAX, 8, TypedParam::read),
                in.opaque(Limits.MIGRATE_COOKIE_MAX),
                in.int32(),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.list(params, Limits.DOMAIN_MIGRATE_PARAM_LIST_MAX, XdrWriter::value);
        out.opaque(cookieIn, Limits.MIGRATE_COOKIE_MAX);
        out.int32(flags);
        out.int32(cancelled);
    }
}
