// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.UUID;

/** remote_nonnull_storage_pool. */
public record StoragePoolRef(String name, UUID uuid) implements XdrValue {
    public static StoragePoolRef read(XdrReader in) {
        return new StoragePoolRef(in.string(Limits.STRING_MAX), in.uuid());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
        out.uuid(uuid);
    }
}
