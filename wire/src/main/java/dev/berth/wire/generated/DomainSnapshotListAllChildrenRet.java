// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_snapshot_list_all_children_ret. */
public record DomainSnapshotListAllChildrenRet(List<DomainSnapshotRef> snapshots, int ret)
        implements XdrValue {
    public DomainSnapshotListAllChildrenRet {
        snapshots = List.copyOf(snapshots);
    }

    public static DomainSnapshotListAllChildrenRet read(XdrReader in) {
        return new DomainSnapshotListAllChildrenRet(
                in.list(Limits.DOMAIN_SNAPSHOT_LIST_MAX, 28, DomainSnapshotRef::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(snapshots, Limits.DOMAIN_SNAPSHOT_LIST_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
