// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_lookup_by_target_path_args. */
public record StoragePoolLookupByTargetPathArgs(String path) implements XdrValue {
    public static StoragePoolLookupByTargetPathArgs read(XdrReader in) {
        return new StoragePoolLookupByTargetPathArgs(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(path, Limits.STRING_MAX);
    }
}
