// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_finish_args. */
public record DomainMigrateFinishArgs(String dname, Opaque cookie, String uri, long flags)
        implements XdrValue {
    public static DomainMigrateFinishArgs read(XdrReader in) {
        return new DomainMigrateFinishArgs(
                in.string(Limits.STRING_MAX),
                in.opaque(Limits.MIGRATE_COOKIE_MAX),
                in.string(Limits.STRING_MAX),
                in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(dname, Limits.STRING_MAX);
        out.opaque(cookie, Limits.MIGRATE_COOKIE_MAX);
        out.string(uri, Limits.STRING_MAX);
        out.int64(flags);
    }
}
