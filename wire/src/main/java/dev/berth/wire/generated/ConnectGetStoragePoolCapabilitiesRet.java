// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_get_storage_pool_capabilities_ret. */
public record ConnectGetStoragePoolCapabilitiesRet(String capabilities) implements XdrValue {
    public static ConnectGetStoragePoolCapabilitiesRet read(XdrReader in) {
        return new ConnectGetStoragePoolCapabilitiesRet(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(capabilities, Limits.STRING_MAX);
    }
}
