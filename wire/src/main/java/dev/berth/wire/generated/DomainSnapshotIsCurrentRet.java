// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_snapshot_is_current_ret. */
public record DomainSnapshotIsCurrentRet(int current) implements XdrValue {
    public static DomainSnapshotIsCurrentRet read(XdrReader in) {
        return new DomainSnapshotIsCurrentRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(current);
    }
}
