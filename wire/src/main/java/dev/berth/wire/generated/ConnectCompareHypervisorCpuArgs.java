// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_connect_compare_hypervisor_cpu_args. */
public record ConnectCompareHypervisorCpuArgs(
        Optional<String> emulator,
        Optional<String> arch,
        Optional<String> machine,
        Optional<String> virttype,
        String xmlCPU,
        int flags)
        implements XdrValue, Flagged {
    public static ConnectCompareHypervisorCpuArgs read(XdrReader in) {
        return new ConnectCompareHypervisorCpuArgs(
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.string(Limits.STRING_MAX),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.optional(emulator, XdrWriter::string);
        out.optional(arch, XdrWriter::string);
        out.optional(machine, XdrWriter::string);
        out.optional(virttype, XdrWriter::string);
        out.string(xmlCPU, Limits.STRING_MAX);
        out.int32(flags);
    }
}
