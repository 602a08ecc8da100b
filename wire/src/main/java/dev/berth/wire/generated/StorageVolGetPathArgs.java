// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_get_path_args. */
public record StorageVolGetPathArgs(StorageVolRef vol) implements XdrValue {
    public static StorageVolGetPathArgs read(XdrReader in) {
        return new StorageVolGetPathArgs(StorageVolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        vol.write(out);
    }
}
