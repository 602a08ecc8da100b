// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_open_graphics_fd_args. */
public record DomainOpenGraphicsFdArgs(DomainRef dom, int idx, int flags)
        implements XdrValue, Flagged {
    public static DomainOpenGraphicsFdArgs read(XdrReader in) {
        return new DomainOpenGraphicsFdArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(idx);
        out.int32(flags);
    }
}
