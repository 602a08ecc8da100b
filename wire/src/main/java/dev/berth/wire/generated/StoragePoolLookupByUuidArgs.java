// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.UUID;

/** remote_storage_pool_lookup_by_uuid_args. */
public record StoragePoolLookupByUuidArgs(UUID uuid) implements XdrValue {
    public static StoragePoolLookupByUuidArgs read(XdrReader in) {
        return new StoragePoolLookupByUuidArgs(in.uuid());
    }

    @Override
    public void write(XdrWriter out) {
        out.uuid(uuid);
    }
}
