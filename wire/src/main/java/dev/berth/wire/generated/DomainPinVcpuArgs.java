// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_pin_vcpu_args. */
public record DomainPinVcpuArgs(DomainRef dom, int vcpu, Opaque cpumap) implements XdrValue {
    public static DomainPinVcpuArgs read(XdrReader in) {
        return new DomainPinVcpuArgs(DomainRef.read(in), in.int32(), in.opaque(Limits.CPUMAP_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(vcpu);
        out.opaque(cpumap, Limits.CPUMAP_MAX);
    }
}
