// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_finish3_ret. */
public record DomainMigrateFinish3Ret(DomainRef dom, Opaque cookieOut) implements XdrValue {
    public static DomainMigrateFinish3Ret read(XdrReader in) {
        return new DomainMigrateFinish3Ret(
                DomainRef.read(in), in.opaque(Limits.MIGRATE_COOKIE_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.opaque(cookieOut, Limits.MIGRATE_COOKIE_MAX);
    }
}
