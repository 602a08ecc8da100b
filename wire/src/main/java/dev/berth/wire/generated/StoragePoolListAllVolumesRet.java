// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_storage_pool_list_all_volumes_ret. */
public record StoragePoolListAllVolumesRet(List<StorageVolRef> vols, int ret) implements XdrValue {
    public StoragePoolListAllVolumesRet {
        vols = List.copyOf(vols);
    }

    public static StoragePoolListAllVolumesRet read(XdrReader in) {
        return new StoragePoolListAllVolumesRet(
                in.list(Limits.STORAGE_VOL_LIST_MAX, 12, StorageVolRef::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(vols, Limits.STORAGE_VOL_LIST_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
