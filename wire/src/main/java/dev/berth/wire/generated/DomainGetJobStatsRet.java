// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_job_stats_ret. */
public record DomainGetJobStatsRet(int type, List<TypedParam> params) implements XdrValue {
    public DomainGetJobStatsRet {
        params = List.copyOf(params);
    }

    public static DomainGetJobStatsRet read(XdrReader in) {
        return new DomainGetJobStatsRet(
                in.int32(), in.list(Limits.DOMAIN_JOB_STATS_MAX, 8, TypedParam::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(type);
        out.list(params, Limits.DOMAIN_JOB_STATS_MAX, XdrWriter::value);
    }
}
