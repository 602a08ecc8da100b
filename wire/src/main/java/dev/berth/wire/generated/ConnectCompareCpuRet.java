// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_compare_cpu_ret. */
public record ConnectCompareCpuRet(int result) implements XdrValue {
    public static ConnectCompareCpuRet read(XdrReader in) {
        return new ConnectCompareCpuRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(result);
    }
}
