// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_cpu_stats_ret. */
public record DomainGetCpuStatsRet(List<TypedParam> params, int nparams) implements XdrValue {
    public DomainGetCpuStatsRet {
        params = List.copyOf(params);
    }

    public static DomainGetCpuStatsRet read(XdrReader in) {
        return new DomainGetCpuStatsRet(
                in.list(Limits.DOMAIN_GET_CPU_STATS_MAX, 8, TypedParam::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.DOMAIN_GET_CPU_STATS_MAX, XdrWriter::value);
        out.int32(nparams);
    }
}
