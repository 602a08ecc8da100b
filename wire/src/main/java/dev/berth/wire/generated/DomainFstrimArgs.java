// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_fstrim_args. */
public record DomainFstrimArgs(DomainRef dom, Optional<String> mountPoint, long minimum, int flags)
        implements XdrValue, Flagged {
    public static DomainFstrimArgs read(XdrReader in) {
        return new DomainFstrimArgs(
                DomainRef.read(in), in.optional(XdrReader::string), in.int64(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.optional(mountPoint, XdrWriter::string);
        out.int64(minimum);
        out.int32(flags);
    }
}
