// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_migrate_prepare_ret. */
public record DomainMigratePrepareRet(Opaque cookie, Optional<String> uriOut) implements XdrValue {
    public static DomainMigratePrepareRet read(XdrReader in) {
        return new DomainMigratePrepareRet(
                in.opaque(Limits.MIGRATE_COOKIE_MAX), in.optional(XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.opaque(cookie, Limits.MIGRATE_COOKIE_MAX);
        out.optional(uriOut, XdrWriter::string);
    }
}
