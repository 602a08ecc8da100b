// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_block_resize_args. */
public record DomainBlockResizeArgs(DomainRef dom, String disk, long size, int flags)
        implements XdrValue, Flagged {
    public static DomainBlockResizeArgs read(XdrReader in) {
        return new DomainBlockResizeArgs(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int64(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(disk, Limits.STRING_MAX);
        out.int64(size);
        out.int32(flags);
    }
}
