// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_open_console_args. */
public record DomainOpenConsoleArgs(DomainRef dom, Optional<String> devName, int flags)
        implements XdrValue, Flagged {
    public static DomainOpenConsoleArgs read(XdrReader in) {
        return new DomainOpenConsoleArgs(
                DomainRef.read(in), in.optional(XdrReader::string), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.optional(devName, XdrWriter::string);
        out.int32(flags);
    }
}
