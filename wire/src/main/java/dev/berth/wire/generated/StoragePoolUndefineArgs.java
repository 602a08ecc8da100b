// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_undefine_args. */
public record StoragePoolUndefineArgs(StoragePoolRef pool) implements XdrValue {
    public static StoragePoolUndefineArgs read(XdrReader in) {
        return new StoragePoolUndefineArgs(StoragePoolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
    }
}
