// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_set_memory_stats_period_args. */
public record DomainSetMemoryStatsPeriodArgs(DomainRef dom, int period, int flags)
        implements XdrValue, Flagged {
    public static DomainSetMemoryStatsPeriodArgs read(XdrReader in) {
        return new DomainSetMemoryStatsPeriodArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(period);
        out.int32(flags);
    }
}
