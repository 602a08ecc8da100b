// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_snapshot_lookup_by_name_ret. */
public record DomainSnapshotLookupByNameRet(DomainSnapshotRef snap) implements XdrValue {
    public static DomainSnapshotLookupByNameRet read(XdrReader in) {
        return new DomainSnapshotLookupByNameRet(DomainSnapshotRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        snap.write(out);
    }
}
