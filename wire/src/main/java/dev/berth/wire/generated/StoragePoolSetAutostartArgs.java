// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_set_autostart_args. */
public record StoragePoolSetAutostartArgs(StoragePoolRef pool, int autostart) implements XdrValue {
    public static StoragePoolSetAutostartArgs read(XdrReader in) {
        return new StoragePoolSetAutostartArgs(StoragePoolRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
        out.int32(autostart);
    }
}
