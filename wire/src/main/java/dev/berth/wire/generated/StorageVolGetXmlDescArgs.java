// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_get_xml_desc_args. */
public record StorageVolGetXmlDescArgs(StorageVolRef vol, int flags) implements XdrValue, Flagged {
    public static StorageVolGetXmlDescArgs read(XdrReader in) {
        return new StorageVolGetXmlDescArgs(StorageVolRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        vol.write(out);
        out.int32(flags);
    }
}
