// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_set_time_args. */
public record DomainSetTimeArgs(DomainRef dom, long seconds, int nseconds, int flags)
        implements XdrValue, Flagged {
    public static DomainSetTimeArgs read(XdrReader in) {
        return new DomainSetTimeArgs(DomainRef.read(in), in.int64(), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int64(seconds);
        out.int32(nseconds);
        out.int32(flags);
    }
}
