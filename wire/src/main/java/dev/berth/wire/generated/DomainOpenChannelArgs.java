// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_open_channel_args. */
public record DomainOpenChannelArgs(DomainRef dom, Optional<String> name, int flags)
        implements XdrValue, Flagged {
    public static DomainOpenChannelArgs read(XdrReader in) {
        return new DomainOpenChannelArgs(
                DomainRef.read(in), in.optional(XdrReader::string), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.optional(name, XdrWriter::string);
        out.int32(flags);
    }
}
