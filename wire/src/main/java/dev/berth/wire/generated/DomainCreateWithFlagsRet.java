// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_create_with_flags_ret. */
public record DomainCreateWithFlagsRet(DomainRef dom) implements XdrValue {
    public static DomainCreateWithFlagsRet read(XdrReader in) {
        return new DomainCreateWithFlagsRet(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
