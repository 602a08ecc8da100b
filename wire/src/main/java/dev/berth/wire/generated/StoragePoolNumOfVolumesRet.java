// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_num_of_volumes_ret. */
public record StoragePoolNumOfVolumesRet(int num) implements XdrValue {
    public static StoragePoolNumOfVolumesRet read(XdrReader in) {
        return new StoragePoolNumOfVolumesRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(num);
    }
}
