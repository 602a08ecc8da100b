// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_migrate_prepare_args. */
public record DomainMigratePrepareArgs(
        Optional<String> uriIn, long flags, Optional<String> dname, long resource)
        implements XdrValue {
    public static DomainMigratePrepareArgs read(XdrReader in) {
        return new DomainMigratePrepareArgs(
                in.optional(XdrReader::string),
                in.int64(),
                in.optional(XdrReader::string),
                in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.optional(uriIn, XdrWriter::string);
        out.int64(flags);
        out.optional(dname, XdrWriter::string);
        out.int64(resource);
    }
}
