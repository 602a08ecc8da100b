// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_memory_stats_ret. */
public record DomainMemoryStatsRet(List<DomainMemoryStat> stats) implements XdrValue {
    public DomainMemoryStatsRet {
        stats = List.copyOf(stats);
    }

    public static DomainMemoryStatsRet read(XdrReader in) {
        return new DomainMemoryStatsRet(
                in.list(Limits.DOMAIN_MEMORY_STATS_MAX, 12, DomainMemoryStat::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(stats, Limits.DOMAIN_MEMORY_STATS_MAX, XdrWriter::value);
    }
}
