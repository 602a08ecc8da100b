// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_snapshot_current_ret. */
public record DomainSnapshotCurrentRet(DomainSnapshotRef snap) implements XdrValue {
    public static DomainSnapshotCurrentRet read(XdrReader in) {
        return new DomainSnapshotCurrentRet(DomainSnapshotRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        snap.write(out);
    }
}
