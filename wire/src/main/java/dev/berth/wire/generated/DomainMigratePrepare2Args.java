// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_migrate_prepare2_args. */
public record DomainMigratePrepare2Args(
        Optional<String> uriIn, long flags, Optional<String> dname, long resource, String domXml)
        implements XdrValue {
    public static DomainMigratePrepare2Args read(XdrReader in) {
        return new DomainMigratePrepare2Args(
                in.optional(XdrReader::string),
                in.int64(),
                in.optional(XdrReader::string),
                in.int64(),
                in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.optional(uriIn, XdrWriter::string);
        out.int64(flags);
        out.optional(dname, XdrWriter::string);
        out.int64(resource);
        out.string(domXml, Limits.STRING_MAX);
    }
}
