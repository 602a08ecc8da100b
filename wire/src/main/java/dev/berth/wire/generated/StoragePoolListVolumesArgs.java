// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_list_volumes_args. */
public record StoragePoolListVolumesArgs(StoragePoolRef pool, int maxnames) implements XdrValue {
    public static StoragePoolListVolumesArgs read(XdrReader in) {
        return new StoragePoolListVolumesArgs(StoragePoolRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
        out.int32(maxnames);
    }
}
