// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_revert_to_snapshot_args. */
public record DomainRevertToSnapshotArgs(DomainSnapshotRef snap, int flags)
        implements XdrValue, Flagged {
    public static DomainRevertToSnapshotArgs read(XdrReader in) {
        return new DomainRevertToSnapshotArgs(DomainSnapshotRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        snap.write(out);
        out.int32(flags);
    }
}
