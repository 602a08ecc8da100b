// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** qemu_domain_agent_command_args. */
public record QemuDomainAgentCommandArgs(DomainRef dom, String cmd, int timeout, int flags)
        implements XdrValue, Flagged {
    public static QemuDomainAgentCommandArgs read(XdrReader in) {
        return new QemuDomainAgentCommandArgs(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(cmd, Limits.STRING_MAX);
        out.int32(timeout);
        out.int32(flags);
    }
}
