// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_lookup_by_volume_args. */
public record StoragePoolLookupByVolumeArgs(StorageVolRef vol) implements XdrValue {
    public static StoragePoolLookupByVolumeArgs read(XdrReader in) {
        return new StoragePoolLookupByVolumeArgs(StorageVolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        vol.write(out);
    }
}
