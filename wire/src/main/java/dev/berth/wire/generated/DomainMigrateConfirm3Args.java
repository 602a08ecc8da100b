// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_confirm3_args. */
public record DomainMigrateConfirm3Args(DomainRef dom, Opaque cookieIn, long flags, int cancelled)
        implements XdrValue {
    public static DomainMigrateConfirm3Args read(XdrReader in) {
        return new DomainMigrateConfirm3Args(
                DomainRef.read(in), in.opaque(Limits.MIGRATE_COOKIE_MAX), in.int64(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.opaque(cookieIn, Limits.MIGRATE_COOKIE_MAX);
        out.int64(flags);
        out.int32(cancelled);
    }
}
