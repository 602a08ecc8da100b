// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_has_current_snapshot_ret. */
public record DomainHasCurrentSnapshotRet(int result) implements XdrValue {
    public static DomainHasCurrentSnapshotRet read(XdrReader in) {
        return new DomainHasCurrentSnapshotRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(result);
    }
}
