// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_event_refresh_msg. */
public record StoragePoolEventRefreshMsg(int callbackID, StoragePoolRef pool) implements XdrValue {
    public static StoragePoolEventRefreshMsg read(XdrReader in) {
        return new StoragePoolEventRefreshMsg(in.int32(), StoragePoolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        pool.write(out);
    }
}
