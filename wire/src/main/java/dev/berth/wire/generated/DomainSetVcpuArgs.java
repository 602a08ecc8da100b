// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_set_vcpu_args. */
public record DomainSetVcpuArgs(DomainRef dom, String cpumap, int state, int flags)
        implements XdrValue, Flagged {
    public static DomainSetVcpuArgs read(XdrReader in) {
        return new DomainSetVcpuArgs(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(cpumap, Limits.STRING_MAX);
        out.int32(state);
        out.int32(flags);
    }
}
