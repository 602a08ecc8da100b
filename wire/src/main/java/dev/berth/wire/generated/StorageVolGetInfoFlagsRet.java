// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_get_info_flags_ret. */
public record StorageVolGetInfoFlagsRet(int type, long capacity, long allocation)
        implements XdrValue {
    public static StorageVolGetInfoFlagsRet read(XdrReader in) {
        return new StorageVolGetInfoFlagsRet(in.int8(), in.int64(), in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int8(type);
        out.int64(capacity);
        out.int64(allocation);
    }
}
