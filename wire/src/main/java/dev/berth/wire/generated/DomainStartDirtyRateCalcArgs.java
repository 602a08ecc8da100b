// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_start_dirty_rate_calc_args. */
public record DomainStartDirtyRateCalcArgs(DomainRef dom, int seconds, int flags)
        implements XdrValue, Flagged {
    public static DomainStartDirtyRateCalcArgs read(XdrReader in) {
        return new DomainStartDirtyRateCalcArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(seconds);
        out.int32(flags);
    }
}
