// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_migrate_begin3_params_args. */
public record DomainMigrateBegin3ParamsArgs(DomainRef dom, List<TypedParam> params, int flags)
        implements XdrValue, Flagged {
    public DomainMigrateBegin3ParamsArgs {
        params = List.copyOf(params);
    }

    public static DomainMigrateBegin3ParamsArgs read(XdrReader in) {
        return new DomainMigrateBegin3ParamsArgs(
                DomainRef.read(in),
                in.list(Limits.DOMAIN_MIGRATE_PARAM_LIST_MAX, 8, TypedParam::read),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.list(params, Limits.DOMAIN_MIGRATE_PARAM_LIST_MAX, XdrWriter::value);
        out.int32(flags);
    }
}
