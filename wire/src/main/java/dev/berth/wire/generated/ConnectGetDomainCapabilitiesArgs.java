// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_connect_get_domain_capabilities_args. */
public record ConnectGetDomainCapabilitiesArgs(
        Optional<String> emulatorbin,
        Optional<String> arch,
        Optional<String> machine,
        Optional<String> virttype,
        int flags)
        implements XdrValue, Flagged {
    public static ConnectGetDomainCapabilitiesArgs read(XdrReader in) {
        return new ConnectGetDomainCapabilitiesArgs(
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.optional(emulatorbin, XdrWriter::string);
        out.optional(arch, XdrWriter::string);
        out.optional(machine, XdrWriter::string);
        out.optional(virttype, XdrWriter::string);
        out.int32(flags);
    }
}
