// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_lookup_by_name_ret. */
public record StoragePoolLookupByNameRet(StoragePoolRef pool) implements XdrValue {
    public static StoragePoolLookupByNameRet read(XdrReader in) {
        return new StoragePoolLookupByNameRet(StoragePoolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
    }
}
