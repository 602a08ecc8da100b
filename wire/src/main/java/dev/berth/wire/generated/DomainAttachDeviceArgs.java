// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_attach_device_args. */
public record DomainAttachDeviceArgs(DomainRef dom, String xml) implements XdrValue {
    public static DomainAttachDeviceArgs read(XdrReader in) {
        return new DomainAttachDeviceArgs(DomainRef.read(in), in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(xml, Limits.STRING_MAX);
    }
}
