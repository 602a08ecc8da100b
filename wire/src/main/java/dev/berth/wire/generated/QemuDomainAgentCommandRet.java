// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** qemu_domain_agent_command_ret. */
public record QemuDomainAgentCommandRet(Optional<String> result) implements XdrValue {
    public static QemuDomainAgentCommandRet read(XdrReader in) {
        return new QemuDomainAgentCommandRet(in.optional(XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.optional(result, XdrWriter::string);
    }
}
