// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;
import java.util.Optional;

/** remote_connect_baseline_hypervisor_cpu_args. */
public record ConnectBaselineHypervisorCpuArgs(
        Optional<String> emulator,
        Optional<String> arch,
        Optional<String> machine,
        Optional<String> virttype,
        List<String> xmlCPUs,
        int flags)
        implements XdrValue, Flagged {
    public ConnectBaselineHypervisorCpuArgs {
        xmlCPUs = List.copyOf(xmlCPUs);
    }

    public static ConnectBaselineHypervisorCpuArgs read(XdrReader in) {
        return new ConnectBaselineHypervisorCpuArgs(
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.list(Limits.CPU_BASELINE_MAX, 4, XdrReader::string),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.optional(emulator, XdrWriter::string);
        out.optional(arch, XdrWriter::string);
        out.optional(machine, XdrWriter::string);
        out.optional(virttype, XdrWriter::string);
        out.list(xmlCPUs, Limits.CPU_BASELINE_MAX, XdrWriter::string);
        out.int32(flags);
    }
}
