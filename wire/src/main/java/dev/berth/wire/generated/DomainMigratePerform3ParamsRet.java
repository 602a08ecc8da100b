// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_perform3_params_ret. */
public record DomainMigratePerform3ParamsRet(Opaque cookieOut) implements XdrValue {
    public static DomainMigratePerform3ParamsRet read(XdrReader in) {
        return new DomainMigratePerform3ParamsRet(in.opaque(Limits.MIGRATE_COOKIE_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.opaque(cookieOut, Limits.MIGRATE_COOKIE_MAX);
    }
}
