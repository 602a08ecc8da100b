// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_is_persistent_args. */
public record StoragePoolIsPersistentArgs(StoragePoolRef pool) implements XdrValue {
    public static StoragePoolIsPersistentArgs read(XdrReader in) {
        return new StoragePoolIsPersistentArgs(StoragePoolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
    }
}
