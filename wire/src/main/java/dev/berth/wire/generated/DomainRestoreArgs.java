// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_restore_args. */
public record DomainRestoreArgs(String from) implements XdrValue {
    public static DomainRestoreArgs read(XdrReader in) {
        return new DomainRestoreArgs(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(from, Limits.STRING_MAX);
    }
}
