// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_create_xml_from_ret. */
public record StorageVolCreateXmlFromRet(StorageVolRef vol) implements XdrValue {
    public static StorageVolCreateXmlFromRet read(XdrReader in) {
        return new StorageVolCreateXmlFromRet(StorageVolRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        vol.write(out);
    }
}
