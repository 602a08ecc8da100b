// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_stats_record. */
public record DomainStatsRecord(DomainRef dom, List<TypedParam> params) implements XdrValue {
    public DomainStatsRecord {
        params = List.copyOf(params);
    }

    public static DomainStatsRecord read(XdrReader in) {
        return new DomainStatsRecord(
                DomainRef.read(in),
                in.list(Limits.CONNECT_GET_ALL_DOMAIN_STATS_MAX, 8, TypedParam::read));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.list(params, Limits.CONNECT_GET_ALL_DOMAIN_STATS_MAX, XdrWriter::value);
    }
}
