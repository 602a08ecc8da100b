// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_list_all_volumes_args. */
public record StoragePoolListAllVolumesArgs(StoragePoolRef pool, int needResults, int flags)
        implements XdrValue, Flagged {
    public static StoragePoolListAllVolumesArgs read(XdrReader in) {
        return new StoragePoolListAllVolumesArgs(StoragePoolRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
        out.int32(needResults);
        out.int32(flags);
    }
}
