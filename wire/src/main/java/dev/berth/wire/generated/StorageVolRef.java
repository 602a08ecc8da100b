// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nonnull_storage_vol. */
public record StorageVolRef(String pool, String name, String key) implements XdrValue {
    public static StorageVolRef read(XdrReader in) {
        return new StorageVolRef(
                in.string(Limits.STRING_MAX),
                in.string(Limits.STRING_MAX),
                in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(pool, Limits.STRING_MAX);
        out.string(name, Limits.STRING_MAX);
        out.string(key, Limits.STRING_MAX);
    }
}
