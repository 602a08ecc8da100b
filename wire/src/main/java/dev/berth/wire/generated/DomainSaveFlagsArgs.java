// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_save_flags_args. */
public record DomainSaveFlagsArgs(DomainRef dom, String to, Optional<String> dxml, int flags)
        implements XdrValue, Flagged {
    public static DomainSaveFlagsArgs read(XdrReader in) {
        return new DomainSaveFlagsArgs(
                DomainRef.read(in),
                in.string(Limits.STRING_MAX),
                in.optional(XdrReader::string),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(to, Limits.STRING_MAX);
        out.optional(dxml, XdrWriter::string);
        out.int32(flags);
    }
}
