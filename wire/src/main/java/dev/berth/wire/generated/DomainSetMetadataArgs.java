// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_set_metadata_args. */
public record DomainSetMetadataArgs(
        DomainRef dom,
        int type,
        Optional<String> metadata,
        Optional<String> key,
        Optional<String> uri,
        int flags)
        implements XdrValue, Flagged {
    public static DomainSetMetadataArgs read(XdrReader in) {
        return new DomainSetMetadataArgs(
                DomainRef.read(in),
                in.int32(),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(type);
        out.optional(metadata, XdrWriter::string);
        out.optional(key, XdrWriter::string);
        out.optional(uri, XdrWriter::string);
        out.int32(flags);
    }
}
