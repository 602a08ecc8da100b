// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_get_autostart_ret. */
public record StoragePoolGetAutostartRet(int autostart) implements XdrValue {
    public static StoragePoolGetAutostartRet read(XdrReader in) {
        return new StoragePoolGetAutostartRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(autostart);
    }
}
