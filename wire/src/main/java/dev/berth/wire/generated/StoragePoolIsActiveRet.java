// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_is_active_ret. */
public record StoragePoolIsActiveRet(int active) implements XdrValue {
    public static StoragePoolIsActiveRet read(XdrReader in) {
        return new StoragePoolIsActiveRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(active);
    }
}
