// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_get_all_domain_stats_ret. */
public record ConnectGetAllDomainStatsRet(List<DomainStatsRecord> retStats) implements XdrValue {
    public ConnectGetAllDomainStatsRet {
        retStats = List.copyOf(retStats);
    }

    public static ConnectGetAllDomainStatsRet read(XdrReader in) {
        return new ConnectGetAllDomainStatsRet(
                in.list(Limits.DOMAIN_LIST_MAX, 28, DomainStatsRecord::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(retStats, Limits.DOMAIN_LIST_MAX, XdrWriter::value);
    }
}
