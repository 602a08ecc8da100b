// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_migrate_prepare3_args. */
public record DomainMigratePrepare3Args(
        Opaque cookieIn,
        Optional<String> uriIn,
        long flags,
        Optional<String> dname,
        long resource,
        String domXml)
        implements XdrValue {
    public static DomainMigratePrepare3Args read(XdrReader in) {
        return new DomainMigratePrepare3Args(
                in.opaque(Limits.MIGRATE_COOKIE_MAX),
                in.optional(XdrReader::string),
                in.int64(),
                in.optional(XdrReader::string),
                in.int64(),
                in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.opaque(cookieIn, Limits.MIGRATE_COOKIE_MAX);
        out.optional(uriIn, XdrWriter::string);
        out.int64(flags);
        out.optional(dname, XdrWriter::string);
        out.int64(resource);
        out.string(domXml, Limits.STRING_MAX);
    }
}
