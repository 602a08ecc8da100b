// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_snapshot_num_ret. */
public record DomainSnapshotNumRet(int num) implements XdrValue {
    public static DomainSnapshotNumRet read(XdrReader in) {
        return new DomainSnapshotNumRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(num);
    }
}
