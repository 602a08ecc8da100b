// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_create_xml_args. */
public record StorageVolCreateXmlArgs(StoragePoolRef pool, String xml, int flags)
        implements XdrValue, Flagged {
    public static StorageVolCreateXmlArgs read(XdrReader in) {
        return new StorageVolCreateXmlArgs(
                StoragePoolRef.read(in), in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
        out.string(xml, Limits.STRING_MAX);
        out.int32(flags);
    }
}
