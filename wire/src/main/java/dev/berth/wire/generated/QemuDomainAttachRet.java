// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** qemu_domain_attach_ret. */
public record QemuDomainAttachRet(DomainRef dom) implements XdrValue {
    public static QemuDomainAttachRet read(XdrReader in) {
        return new QemuDomainAttachRet(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
