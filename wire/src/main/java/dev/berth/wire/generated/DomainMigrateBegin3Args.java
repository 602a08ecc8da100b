// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_migrate_begin3_args. */
public record DomainMigrateBegin3Args(
        DomainRef dom, Optional<String> xmlin, long flags, Optional<String> dname, long resource)
        implements XdrValue {
    public static DomainMigrateBegin3Args read(XdrReader in) {
        return new DomainMigrateBegin3Args(
                DomainRef.read(in),
                in.optional(XdrReader::string),
                in.int64(),
                in.optional(XdrReader::string),
                in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.optional(xmlin, XdrWriter::string);
        out.int64(flags);
        out.optional(dname, XdrWriter::string);
        out.int64(resource);
    }
}
