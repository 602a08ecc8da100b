// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_get_autostart_args. */
public record StoragePoolGetAutostartArgs(StoragePoolRef pool) implements XdrValue {
    public static StoragePoolGetAutostartArgs read(XdrReader in) {
        return new StoragePoolGetAutostartArgs(StoragePoolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
    }
}
