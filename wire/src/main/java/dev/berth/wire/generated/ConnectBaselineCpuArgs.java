// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_baseline_cpu_args. */
public record ConnectBaselineCpuArgs(List<String> xmlCPUs, int flags) implements XdrValue, Flagged {
    public ConnectBaselineCpuArgs {
        xmlCPUs = List.copyOf(xmlCPUs);
    }

    public static ConnectBaselineCpuArgs read(XdrReader in) {
        return new ConnectBaselineCpuArgs(
                in.list(Limits.CPU_BASELINE_MAX, 4, XdrReader::string), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(xmlCPUs, Limits.CPU_BASELINE_MAX, XdrWriter::string);
        out.int32(flags);
    }
}
