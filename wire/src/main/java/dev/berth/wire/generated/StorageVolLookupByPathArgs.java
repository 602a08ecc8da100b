// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_lookup_by_path_args. */
public record StorageVolLookupByPathArgs(String path) implements XdrValue {
    public static StorageVolLookupByPathArgs read(XdrReader in) {
        return new StorageVolLookupByPathArgs(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(path, Limits.STRING_MAX);
    }
}
