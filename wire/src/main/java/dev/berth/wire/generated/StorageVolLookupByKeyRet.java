// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_lookup_by_key_ret. */
public record StorageVolLookupByKeyRet(StorageVolRef vol) implements XdrValue {
    public static StorageVolLookupByKeyRet read(XdrReader in) {
        return new StorageVolLookupByKeyRet(StorageVolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        vol.write(out);
    }
}
