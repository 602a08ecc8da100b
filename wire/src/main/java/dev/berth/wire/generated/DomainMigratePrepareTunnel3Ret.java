// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_prepare_tunnel3_ret. */
public record DomainMigratePrepareTunnel3Ret(Opaque cookieOut) implements XdrValue {
    public static DomainMigratePrepareTunnel3Ret read(XdrReader in) {
        return new DomainMigratePrepareTunnel3Ret(in.opaque(Limits.MIGRATE_COOKIE_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.opaque(cookieOut, Limits.MIGRATE_COOKIE_MAX);
    }
}
