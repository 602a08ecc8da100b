// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_is_active_args. */
public record StoragePoolIsActiveArgs(StoragePoolRef pool) implements XdrValue {
    public static StoragePoolIsActiveArgs read(XdrReader in) {
        return new StoragePoolIsActiveArgs(StoragePoolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
    }
}
