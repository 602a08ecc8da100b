// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_is_persistent_ret. */
public record StoragePoolIsPersistentRet(int persistent) implements XdrValue {
    public static StoragePoolIsPersistentRet read(XdrReader in) {
        return new StoragePoolIsPersistentRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(persistent);
    }
}
