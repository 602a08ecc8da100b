// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_migrate_perform3_args. */
public record DomainMigratePerform3Args(
        DomainRef dom,
        Optional<String> xmlin,
        Opaque cookieIn,
        Optional<String> dconnuri,
        Optional<String> uri,
        long flags,
        Optional<String> dname,
        long resource)
        implements XdrValue {
    public static DomainMigratePerform3Args read(XdrReader in) {
        return new DomainMigratePerform3Args(
                DomainRef.read(in),
                in.optional(XdrReader::string),
                in.opaque(Limits.MIGRATE_COOKIE_MAX),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.int64(),
                in.optional(XdrReader::string),
                in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.optional(xmlin, XdrWriter::string);
        out.opaque(cookieIn, Limits.MIGRATE_COOKIE_MAX);
        out.optional(dconnuri, XdrWriter::string);
        out.optional(uri, XdrWriter::string);
        out.int64(flags);
        out.optional(dname, XdrWriter::string);
        out.int64(resource);
    }
}
