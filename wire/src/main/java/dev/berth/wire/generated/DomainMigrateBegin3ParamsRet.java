// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_begin3_params_ret. */
public record DomainMigrateBegin3ParamsRet(Opaque cookieOut, String xml) implements XdrValue {
    public static DomainMigrateBegin3ParamsRet read(XdrReader in) {
        return new DomainMigrateBegin3ParamsRet(
                in.opaque(Limits.MIGRATE_COOKIE_MAX), in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.opaque(cookieOut, Limits.MIGRATE_COOKIE_MAX);
        out.string(xml, Limits.STRING_MAX);
    }
}
