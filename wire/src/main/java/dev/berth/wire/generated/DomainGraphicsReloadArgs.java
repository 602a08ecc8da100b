// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_graphics_reload_args. */
public record DomainGraphicsReloadArgs(DomainRef dom, int type, int flags)
        implements XdrValue, Flagged {
    public static DomainGraphicsReloadArgs read(XdrReader in) {
        return new DomainGraphicsReloadArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(type);
        out.int32(flags);
    }
}
