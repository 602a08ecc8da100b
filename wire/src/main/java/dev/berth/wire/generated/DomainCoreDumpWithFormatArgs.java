// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_core_dump_with_format_args. */
public record DomainCoreDumpWithFormatArgs(DomainRef dom, String to, int dumpformat, int flags)
        implements XdrValue, Flagged {
    public static DomainCoreDumpWithFormatArgs read(XdrReader in) {
        return new DomainCoreDumpWithFormatArgs(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(to, Limits.STRING_MAX);
        out.int32(dumpformat);
        out.int32(flags);
    }
}
