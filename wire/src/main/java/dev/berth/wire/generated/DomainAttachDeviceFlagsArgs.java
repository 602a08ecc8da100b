// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_attach_device_flags_args. */
public record DomainAttachDeviceFlagsArgs(DomainRef dom, String xml, int flags)
        implements XdrValue, Flagged {
    public static DomainAttachDeviceFlagsArgs read(XdrReader in) {
        return new DomainAttachDeviceFlagsArgs(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(xml, Limits.STRING_MAX);
        out.int32(flags);
    }
}
