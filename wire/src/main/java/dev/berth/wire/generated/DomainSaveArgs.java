// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_save_args. */
public record DomainSaveArgs(DomainRef dom, String to) implements XdrValue {
    public static DomainSaveArgs read(XdrReader in) {
        return new DomainSaveArgs(DomainRef.read(in), in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(to, Limits.STRING_MAX);
    }
}
