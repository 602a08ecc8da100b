// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_lookup_by_name_ret. */
public record StorageVolLookupByNameRet(StorageVolRef vol) implements XdrValue {
    public static StorageVolLookupByNameRet read(XdrReader in) {
        return new StorageVolLookupByNameRet(StorageVolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        vol.write(out);
    }
}
