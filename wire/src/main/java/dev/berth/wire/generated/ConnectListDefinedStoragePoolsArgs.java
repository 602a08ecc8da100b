// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_list_defined_storage_pools_args. */
public record ConnectListDefinedStoragePoolsArgs(int maxnames) implements XdrValue {
    public static ConnectListDefinedStoragePoolsArgs read(XdrReader in) {
        return new ConnectListDefinedStoragePoolsArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(maxnames);
    }
}
