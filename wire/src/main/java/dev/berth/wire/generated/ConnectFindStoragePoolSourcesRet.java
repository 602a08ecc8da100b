// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_find_storage_pool_sources_ret. */
public record ConnectFindStoragePoolSourcesRet(String xml) implements XdrValue {
    public static ConnectFindStoragePoolSourcesRet read(XdrReader in) {
        return new ConnectFindStoragePoolSourcesRet(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(xml, Limits.STRING_MAX);
    }
}
