// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_delete_args. */
public record StorageVolDeleteArgs(StorageVolRef vol, int flags) implements XdrValue, Flagged {
    public static StorageVolDeleteArgs read(XdrReader in) {
        return new StorageVolDeleteArgs(StorageVolRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        vol.write(out);
        out.int32(flags);
    }
}
