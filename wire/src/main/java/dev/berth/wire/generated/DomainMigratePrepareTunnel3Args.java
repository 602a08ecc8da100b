// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_migrate_prepare_tunnel3_args. */
public record DomainMigratePrepareTunnel3Args(
        Opaque cookieIn, long flags, Optional<String> dname, long resource, String domXml)
        implements XdrValue {
    public static DomainMigratePrepareTunnel3Args read(XdrReader in) {
        return new DomainMigratePrepareTunnel3Args(
                in.opaque(Limits.MIGRATE_COOKIE_MAX),
                in.int64(),
                in.optional(XdrReader::string),
                in.int64(),
                in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.opaque(cookieIn, Limits.MIGRATE_COOKIE_MAX);
        out.int64(flags);
        out.optional(dname, XdrWriter::string);
        out.int64(resource);
        out.string(domXml, Limits.STRING_MAX);
    }
}
