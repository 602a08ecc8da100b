// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_snapshot_num_children_ret. */
public record DomainSnapshotNumChildrenRet(int num) implements XdrValue {
    public static DomainSnapshotNumChildrenRet read(XdrReader in) {
        return new DomainSnapshotNumChildrenRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(num);
    }
}
