// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_create_args. */
public record StoragePoolCreateArgs(StoragePoolRef pool, int flags) implements XdrValue, Flagged {
    public static StoragePoolCreateArgs read(XdrReader in) {
        return new StoragePoolCreateArgs(StoragePoolRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
        out.int32(flags);
    }
}
