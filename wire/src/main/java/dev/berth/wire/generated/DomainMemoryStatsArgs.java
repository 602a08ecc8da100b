// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_memory_stats_args. */
public record DomainMemoryStatsArgs(DomainRef dom, int maxStats, int flags)
        implements XdrValue, Flagged {
    public static DomainMemoryStatsArgs read(XdrReader in) {
        return new DomainMemoryStatsArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(maxStats);
        out.int32(flags);
    }
}
