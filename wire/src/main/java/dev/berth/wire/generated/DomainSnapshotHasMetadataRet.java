// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_snapshot_has_metadata_ret. */
public record DomainSnapshotHasMetadataRet(int metadata) implements XdrValue {
    public static DomainSnapshotHasMetadataRet read(XdrReader in) {
        return new DomainSnapshotHasMetadataRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(metadata);
    }
}
