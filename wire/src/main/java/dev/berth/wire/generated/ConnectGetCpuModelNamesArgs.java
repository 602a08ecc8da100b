// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_get_cpu_model_names_args. */
public record ConnectGetCpuModelNamesArgs(String arch, int needResults, int flags)
        implements XdrValue, Flagged {
    public static ConnectGetCpuModelNamesArgs read(XdrReader in) {
        return new ConnectGetCpuModelNamesArgs(
                in.string(Limits.STRING_MAX), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(arch, Limits.STRING_MAX);
        out.int32(needResults);
        out.int32(flags);
    }
}
