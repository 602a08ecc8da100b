// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_vcpu_info. */
public record VcpuInfo(int number, int state, long cpuTime, int cpu) implements XdrValue {
    public static VcpuInfo read(XdrReader in) {
        return new VcpuInfo(in.int32(), in.int32(), in.int64(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(number);
        out.int32(state);
        out.int64(cpuTime);
        out.int32(cpu);
    }
}
