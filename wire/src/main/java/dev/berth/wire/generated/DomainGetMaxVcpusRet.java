// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_max_vcpus_ret. */
public record DomainGetMaxVcpusRet(int num) implements XdrValue {
    public static DomainGetMaxVcpusRet read(XdrReader in) {
        return new DomainGetMaxVcpusRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(num);
    }
}
