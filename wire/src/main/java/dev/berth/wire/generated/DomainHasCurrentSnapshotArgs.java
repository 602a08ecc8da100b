// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_has_current_snapshot_args. */
public record DomainHasCurrentSnapshotArgs(DomainRef dom, int flags) implements XdrValue, Flagged {
    public static DomainHasCurrentSnapshotArgs read(XdrReader in) {
        return new DomainHasCurrentSnapshotArgs(DomainRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(flags);
    }
}
