// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_num_of_defined_storage_pools_ret. */
public record ConnectNumOfDefinedStoragePoolsRet(int num) implements XdrValue {
    public static ConnectNumOfDefinedStoragePoolsRet read(XdrReader in) {
        return new ConnectNumOfDefinedStoragePoolsRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(num);
    }
}
