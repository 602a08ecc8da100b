// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_num_of_volumes_args. */
public record StoragePoolNumOfVolumesArgs(StoragePoolRef pool) implements XdrValue {
    public static StoragePoolNumOfVolumesArgs read(XdrReader in) {
        return new StoragePoolNumOfVolumesArgs(StoragePoolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
    }
}
