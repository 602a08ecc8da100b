// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_resize_args. */
public record StorageVolResizeArgs(StorageVolRef vol, long capacity, int flags)
        implements XdrValue, Flagged {
    public static StorageVolResizeArgs read(XdrReader in) {
        return new StorageVolResizeArgs(StorageVolRef.read(in), in.int64(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        vol.write(out);
        out.int64(capacity);
        out.int32(flags);
    }
}
