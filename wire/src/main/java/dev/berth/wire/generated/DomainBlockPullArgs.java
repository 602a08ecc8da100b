// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_block_pull_args. */
public record DomainBlockPullArgs(DomainRef dom, String path, long bandwidth, int flags)
        implements XdrValue, Flagged {
    public static DomainBlockPullArgs read(XdrReader in) {
        return new DomainBlockPullArgs(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int64(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(path, Limits.STRING_MAX);
        out.int64(bandwidth);
        out.int32(flags);
    }
}
