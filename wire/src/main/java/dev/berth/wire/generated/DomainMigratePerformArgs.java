// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_migrate_perform_args. */
public record DomainMigratePerformArgs(
        DomainRef dom, Opaque cookie, String uri, long flags, Optional<String> dname, long resource)
        implements XdrValue {
    public static DomainMigratePerformArgs read(XdrReader in) {
        return new DomainMigratePerformArgs(
                DomainRef.read(in),
                in.opaque(Limits.MIGRATE_COOKIE_MAX),
                in.string(Limits.STRING_MAX),
                in.int64(),
                in.optional(XdrReader::string),
                in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.opaque(cookie, Limits.MIGRATE_COOKIE_MAX);
        out.string(uri, Limits.STRING_MAX);
        out.int64(flags);
        out.optional(dname, XdrWriter::string);
        out.int64(resource);
    }
}
