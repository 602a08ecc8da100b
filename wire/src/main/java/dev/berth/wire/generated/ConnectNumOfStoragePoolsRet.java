// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_num_of_storage_pools_ret. */
public record ConnectNumOfStoragePoolsRet(int num) implements XdrValue {
    public static ConnectNumOfStoragePoolsRet read(XdrReader in) {
        return new ConnectNumOfStoragePoolsRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(num);
    }
}
