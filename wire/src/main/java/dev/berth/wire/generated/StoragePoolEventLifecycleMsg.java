// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_event_lifecycle_msg. */
public record StoragePoolEventLifecycleMsg(
        int callbackID, StoragePoolRef pool, int event, int detail) implements XdrValue {
    public static StoragePoolEventLifecycleMsg read(XdrReader in) {
        return new StoragePoolEventLifecycleMsg(
                in.int32(), StoragePoolRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        pool.write(out);
        out.int32(event);
        out.int32(detail);
    }
}
