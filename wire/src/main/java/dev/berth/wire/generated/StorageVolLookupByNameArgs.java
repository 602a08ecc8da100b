// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_lookup_by_name_args. */
public record StorageVolLookupByNameArgs(StoragePoolRef pool, String name) implements XdrValue {
    public static StorageVolLookupByNameArgs read(XdrReader in) {
        return new StorageVolLookupByNameArgs(
                StoragePoolRef.read(in), in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
        out.string(name, Limits.STRING_MAX);
    }
}
