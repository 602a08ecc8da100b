// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_restore_flags_args. */
public record DomainRestoreFlagsArgs(String from, Optional<String> dxml, int flags)
        implements XdrValue, Flagged {
    public static DomainRestoreFlagsArgs read(XdrReader in) {
        return new DomainRestoreFlagsArgs(
                in.string(Limits.STRING_MAX), in.optional(XdrReader::string), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(from, Limits.STRING_MAX);
        out.optional(dxml, XdrWriter::string);
        out.int32(flags);
    }
}
