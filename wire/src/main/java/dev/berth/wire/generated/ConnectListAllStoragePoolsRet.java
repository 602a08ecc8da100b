// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_all_storage_pools_ret. */
public record ConnectListAllStoragePoolsRet(List<StoragePoolRef> pools, int ret)
        implements XdrValue {
    public ConnectListAllStoragePoolsRet {
        pools = List.copyOf(pools);
    }

    public static ConnectListAllStoragePoolsRet read(XdrReader in) {
        return new ConnectListAllStoragePoolsRet(
                in.list(Limits.STORAGE_POOL_LIST_MAX, 20, StoragePoolRef::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(pools, Limits.STORAGE_POOL_LIST_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
