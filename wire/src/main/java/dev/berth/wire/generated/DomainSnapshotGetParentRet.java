// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_snapshot_get_parent_ret. */
public record DomainSnapshotGetParentRet(DomainSnapshotRef snap) implements XdrValue {
    public static DomainSnapshotGetParentRet read(XdrReader in) {
        return new DomainSnapshotGetParentRet(DomainSnapshotRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        snap.write(out);
    }
}
