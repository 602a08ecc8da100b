// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_detach_device_args. */
public record DomainDetachDeviceArgs(DomainRef dom, String xml) implements XdrValue {
    public static DomainDetachDeviceArgs read(XdrReader in) {
        return new DomainDetachDeviceArgs(DomainRef.read(in), in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(xml, Limits.STRING_MAX);
    }
}
