// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_lookup_by_key_args. */
public record StorageVolLookupByKeyArgs(String key) implements XdrValue {
    public static StorageVolLookupByKeyArgs read(XdrReader in) {
        return new StorageVolLookupByKeyArgs(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(key, Limits.STRING_MAX);
    }
}
