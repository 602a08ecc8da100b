// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_snapshot_get_parent_args. */
public record DomainSnapshotGetParentArgs(DomainSnapshotRef snap, int flags)
        implements XdrValue, Flagged {
    public static DomainSnapshotGetParentArgs read(XdrReader in) {
        return new DomainSnapshotGetParentArgs(DomainSnapshotRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        snap.write(out);
        out.int32(flags);
    }
}
