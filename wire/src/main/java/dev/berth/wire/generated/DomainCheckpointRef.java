// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nonnull_domain_checkpoint. */
public record DomainCheckpointRef(String name, DomainRef dom) implements XdrValue {
    public static DomainCheckpointRef read(XdrReader in) {
        return new DomainCheckpointRef(in.string(Limits.STRING_MAX), DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
        dom.write(out);
    }
}
