// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_download_args. */
public record StorageVolDownloadArgs(StorageVolRef vol, long offset, long length, int flags)
        implements XdrValue, Flagged {
    public static StorageVolDownloadArgs read(XdrReader in) {
        return new StorageVolDownloadArgs(
                StorageVolRef.read(in), in.int64(), in.int64(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        vol.write(out);
        out.int64(offset);
        out.int64(length);
        out.int32(flags);
    }
}
