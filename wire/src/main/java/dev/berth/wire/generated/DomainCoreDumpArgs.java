// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_core_dump_args. */
public record DomainCoreDumpArgs(DomainRef dom, String to, int flags) implements XdrValue, Flagged {
    public static DomainCoreDumpArgs read(XdrReader in) {
        return new DomainCoreDumpArgs(DomainRef.read(in), in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(to, Limits.STRING_MAX);
        out.int32(flags);
    }
}
