// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_snapshot_list_all_children_args. */
public record DomainSnapshotListAllChildrenArgs(
        DomainSnapshotRef snapshot, int needResults, int flags) implements XdrValue, Flagged {
    public static DomainSnapshotListAllChildrenArgs read(XdrReader in) {
        return new DomainSnapshotListAllChildrenArgs(
                DomainSnapshotRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        snapshot.write(out);
        out.int32(needResults);
        out.int32(flags);
    }
}
