// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** qemu_domain_attach_args. */
public record QemuDomainAttachArgs(int pidValue, int flags) implements XdrValue, Flagged {
    public static QemuDomainAttachArgs read(XdrReader in) {
        return new QemuDomainAttachArgs(in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(pidValue);
        out.int32(flags);
    }
}
