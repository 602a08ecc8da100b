// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_vcpu_pin_info_ret. */
public record DomainGetVcpuPinInfoRet(Opaque cpumaps, int num) implements XdrValue {
    public static DomainGetVcpuPinInfoRet read(XdrReader in) {
        return new DomainGetVcpuPinInfoRet(in.opaque(Limits.CPUMAPS_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.opaque(cpumaps, Limits.CPUMAPS_MAX);
        out.int32(num);
    }
}
