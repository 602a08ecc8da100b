// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_finish2_args. */
public record DomainMigrateFinish2Args(
        String dname, Opaque cookie, String uri, long flags, int retcode) implements XdrValue {
    public static DomainMigrateFinish2Args read(XdrReader in) {
        return new DomainMigrateFinish2Args(
                in.string(Limits.STRING_MAX),
                in.opaque(Limits.MIGRATE_COOKIE_MAX),
                in.string(Limits.STRING_MAX),
                in.int64(),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(dname, Limits.STRING_MAX);
        out.opaque(cookie, Limits.MIGRATE_COOKIE_MAX);
        out.string(uri, Limits.STRING_MAX);
        out.int64(flags);
        out.int32(retcode);
    }
}
