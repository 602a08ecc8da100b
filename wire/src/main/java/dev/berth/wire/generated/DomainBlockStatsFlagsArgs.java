// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_block_stats_flags_args. */
public record DomainBlockStatsFlagsArgs(DomainRef dom, String path, int nparams, int flags)
        implements XdrValue, Flagged {
    public static DomainBlockStatsFlagsArgs read(XdrReader in) {
        return new DomainBlockStatsFlagsArgs(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(path, Limits.STRING_MAX);
        out.int32(nparams);
        out.int32(flags);
    }
}
