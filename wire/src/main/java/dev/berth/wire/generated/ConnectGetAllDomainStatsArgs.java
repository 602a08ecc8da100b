// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_get_all_domain_stats_args. */
public record ConnectGetAllDomainStatsArgs(List<DomainRef> doms, int stats, int flags)
        implements XdrValue, Flagged {
    public ConnectGetAllDomainStatsArgs {
        doms = List.copyOf(doms);
    }

    public static ConnectGetAllDomainStatsArgs read(XdrReader in) {
        return new ConnectGetAllDomainStatsArgs(
                in.list(Limits.DOMAIN_LIST_MAX, 24, DomainRef::read), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(doms, Limits.DOMAIN_LIST_MAX, XdrWriter::value);
        out.int32(stats);
        out.int32(flags);
    }
}
