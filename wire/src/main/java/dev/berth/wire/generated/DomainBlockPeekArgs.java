// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_block_peek_args. */
public record DomainBlockPeekArgs(DomainRef dom, String path, long offset, int size, int flags)
        implements XdrValue, Flagged {
    public static DomainBlockPeekArgs read(XdrReader in) {
        return new DomainBlockPeekArgs(
                DomainRef.read(in),
                in.string(Limits.STRING_MAX),
                in.int64(),
                in.int32(),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(path, Limits.STRING_MAX);
        out.int64(offset);
        out.int32(size);
        out.int32(flags);
    }
}
