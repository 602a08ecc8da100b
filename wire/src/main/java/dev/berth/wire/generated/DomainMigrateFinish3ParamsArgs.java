// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_migrate_finish3_params_args. */
public record DomainMigrateFinish3ParamsArgs(
        List<TypedParam> params, Opaque cookieIn, int flags, int cancelled)
        implements XdrValue, Flagged {
    public DomainMigrateFinish3ParamsArgs {
        params = List.copyOf(params);
    }

    public static DomainMigrateFinish3ParamsArgs read(XdrReader in) {
        return new DomainMigrateFinish3ParamsArgs(
                in.list(Limits.DOMAIN_MIGRATE_PARAM_LIST_MAX, 8, TypedParam::read),
                in.opaque(Limits.MIGRATE_COOKIE_MAX),
                in.int32(),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.DOMAIN_MIGRATE_PARAM_LIST_MAX, XdrWriter::value);
        out.opaque(cookieIn, Limits.MIGRATE_COOKIE_MAX);
        out.int32(flags);
        out.int32(cancelled);
    }
}
