// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_lookup_by_path_ret. */
public record StorageVolLookupByPathRet(StorageVolRef vol) implements XdrValue {
    public static StorageVolLookupByPathRet read(XdrReader in) {
        return new StorageVolLookupByPathRet(StorageVolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        vol.write(out);
    }
}
