// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_cpu_stats_args. */
public record DomainGetCpuStatsArgs(DomainRef dom, int nparams, int startCpu, int ncpus, int flags)
        implements XdrValue, Flagged {
    public static DomainGetCpuStatsArgs read(XdrReader in) {
        return new DomainGetCpuStatsArgs(
                DomainRef.read(in), in.int32(), in.int32(), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(nparams);
        out.int32(startCpu);
        out.int32(ncpus);
        out.int32(flags);
    }
}
