// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_get_metadata_args. */
public record DomainGetMetadataArgs(DomainRef dom, int type, Optional<String> uri, int flags)
        implements XdrValue, Flagged {
    public static DomainGetMetadataArgs read(XdrReader in) {
        return new DomainGetMetadataArgs(
                DomainRef.read(in), in.int32(), in.optional(XdrReader::string), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(type);
        out.optional(uri, XdrWriter::string);
        out.int32(flags);
    }
}
