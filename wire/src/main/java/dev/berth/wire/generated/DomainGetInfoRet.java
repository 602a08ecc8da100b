// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_info_ret. */
public record DomainGetInfoRet(int state, long maxMem, long memory, int nrVirtCpu, long cpuTime)
        implements XdrValue {
    public static DomainGetInfoRet read(XdrReader in) {
        return new DomainGetInfoRet(in.uint8(), in.int64(), in.int64(), in.uint16(), in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.uint8(state);
        out.int64(maxMem);
        out.int64(memory);
        out.uint16(nrVirtCpu);
        out.int64(cpuTime);
    }
}
