// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_get_info_ret. */
public record StoragePoolGetInfoRet(int state, long capacity, long allocation, long available)
        implements XdrValue {
    public static StoragePoolGetInfoRet read(XdrReader in) {
        return new StoragePoolGetInfoRet(in.uint8(), in.int64(), in.int64(), in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.uint8(state);
        out.int64(capacity);
        out.int64(allocation);
        out.int64(available);
    }
}
