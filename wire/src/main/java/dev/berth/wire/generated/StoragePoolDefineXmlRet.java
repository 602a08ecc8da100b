// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_define_xml_ret. */
public record StoragePoolDefineXmlRet(StoragePoolRef pool) implements XdrValue {
    public static StoragePoolDefineXmlRet read(XdrReader in) {
        return new StoragePoolDefineXmlRet(StoragePoolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
    }
}
