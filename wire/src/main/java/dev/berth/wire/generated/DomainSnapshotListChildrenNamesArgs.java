// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_snapshot_list_children_names_args. */
public record DomainSnapshotListChildrenNamesArgs(DomainSnapshotRef snap, int maxnames, int flags)
        implements XdrValue, Flagged {
    public static DomainSnapshotListChildrenNamesArgs read(XdrReader in) {
        return new DomainSnapshotListChildrenNamesArgs(
                DomainSnapshotRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        snap.write(out);
        out.int32(maxnames);
        out.int32(flags);
    }
}
