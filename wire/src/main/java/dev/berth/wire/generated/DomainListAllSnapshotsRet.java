// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_list_all_snapshots_ret. */
public record DomainListAllSnapshotsRet(List<DomainSnapshotRef> snapshots, int ret)
        implements XdrValue {
    public DomainListAllSnapshotsRet {
        snapshots = List.copyOf(snapshots);
    }

    public static DomainListAllSnapshotsRet read(XdrReader in) {
        return new DomainListAllSnapshotsRet(
                in.list(Limits.DOMAIN_SNAPSHOT_LIST_MAX, 28, DomainSnapshotRef::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(snapshots, Limits.DOMAIN_SNAPSHOT_LIST_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
