// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_prepare_tunnel3_params_ret. */
public record DomainMigratePrepareTunnel3ParamsRet(Opaque cookieOut) implements XdrValue {
    public static DomainMigratePrepareTunnel3ParamsRet read(XdrReader in) {
        return new DomainMigratePrepareTunnel3ParamsRet(in.opaque(Limits.MIGRATE_COOKIE_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.opaque(cookieOut, Limits.MIGRATE_COOKIE_MAX);
    }
}
