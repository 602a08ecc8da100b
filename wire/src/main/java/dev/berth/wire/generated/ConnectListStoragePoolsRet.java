// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_storage_pools_ret. */
public record ConnectListStoragePoolsRet(List<String> names) implements XdrValue {
    public ConnectListStoragePoolsRet {
        names = List.copyOf(names);
    }

    public static ConnectListStoragePoolsRet read(XdrReader in) {
        return new ConnectListStoragePoolsRet(
                in.list(Limits.STORAGE_POOL_LIST_MAX, 4, XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(names, Limits.STORAGE_POOL_LIST_MAX, XdrWriter::string);
    }
}
