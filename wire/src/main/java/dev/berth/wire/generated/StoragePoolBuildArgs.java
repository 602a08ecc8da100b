// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_build_args. */
public record StoragePoolBuildArgs(StoragePoolRef pool, int flags) implements XdrValue, Flagged {
    public static StoragePoolBuildArgs read(XdrReader in) {
        return new StoragePoolBuildArgs(StoragePoolRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
        out.int32(flags);
    }
}
