// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_vcpus_flags_ret. */
public record DomainGetVcpusFlagsRet(int num) implements XdrValue {
    public static DomainGetVcpusFlagsRet read(XdrReader in) {
        return new DomainGetVcpusFlagsRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(num);
    }
}
