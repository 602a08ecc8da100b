// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_baseline_cpu_ret. */
public record ConnectBaselineCpuRet(String cpu) implements XdrValue {
    public static ConnectBaselineCpuRet read(XdrReader in) {
        return new ConnectBaselineCpuRet(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(cpu, Limits.STRING_MAX);
    }
}
