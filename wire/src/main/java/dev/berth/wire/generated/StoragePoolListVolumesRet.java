// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_storage_pool_list_volumes_ret. */
public record StoragePoolListVolumesRet(List<String> names) implements XdrValue {
    public StoragePoolListVolumesRet {
        names = List.copyOf(names);
    }

    public static StoragePoolListVolumesRet read(XdrReader in) {
        return new StoragePoolListVolumesRet(
                in.list(Limits.STORAGE_VOL_LIST_MAX, 4, XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(names, Limits.STORAGE_VOL_LIST_MAX, XdrWriter::string);
    }
}
