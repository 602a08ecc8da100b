// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_refresh_args. */
public record StoragePoolRefreshArgs(StoragePoolRef pool, int flags) implements XdrValue, Flagged {
    public static StoragePoolRefreshArgs read(XdrReader in) {
        return new StoragePoolRefreshArgs(StoragePoolRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
        out.int32(flags);
    }
}
