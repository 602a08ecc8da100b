// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_destroy_args. */
public record StoragePoolDestroyArgs(StoragePoolRef pool) implements XdrValue {
    public static StoragePoolDestroyArgs read(XdrReader in) {
        return new StoragePoolDestroyArgs(StoragePoolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
    }
}
