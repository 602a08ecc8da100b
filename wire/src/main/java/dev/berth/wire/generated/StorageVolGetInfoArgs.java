// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_get_info_args. */
public record StorageVolGetInfoArgs(StorageVolRef vol) implements XdrValue {
    public static StorageVolGetInfoArgs read(XdrReader in) {
        return new StorageVolGetInfoArgs(StorageVolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        vol.write(out);
    }
}
