// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_get_info_args. */
public record StoragePoolGetInfoArgs(StoragePoolRef pool) implements XdrValue {
    public static StoragePoolGetInfoArgs read(XdrReader in) {
        return new StoragePoolGetInfoArgs(StoragePoolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
    }
}
