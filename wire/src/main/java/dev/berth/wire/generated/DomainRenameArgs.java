// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_rename_args. */
public record DomainRenameArgs(DomainRef dom, Optional<String> newName, int flags)
        implements XdrValue, Flagged {
    public static DomainRenameArgs read(XdrReader in) {
        return new DomainRenameArgs(DomainRef.read(in), in.optional(XdrReader::string), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.optional(newName, XdrWriter::string);
        out.int32(flags);
    }
}
