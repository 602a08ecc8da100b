// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_migrate_finish3_args. */
public record DomainMigrateFinish3Args(
        String dname,
        Opaque cookieIn,
        Optional<String> dconnuri,
        Optional<String> uri,
        long flags,
        int cancelled)
        implements XdrValue {
    public static DomainMigrateFinish3Args read(XdrReader in) {
        return new DomainMigrateFinish3Args(
                in.string(Limits.STRING_MAX),
                in.opaque(Limits.MIGRATE_COOKIE_MAX),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.int64(),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(dname, Limits.STRING_MAX);
        out.opaque(cookieIn, Limits.MIGRATE_COOKIE_MAX);
        out.optional(dconnuri, XdrWriter::string);
        out.optional(uri, XdrWriter::string);
        out.int64(flags);
        out.int32(cancelled);
    }
}
