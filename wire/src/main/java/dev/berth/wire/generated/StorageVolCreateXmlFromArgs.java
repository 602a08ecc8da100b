// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_vol_create_xml_from_args. */
public record StorageVolCreateXmlFromArgs(
        StoragePoolRef pool, String xml, StorageVolRef clonevol, int flags)
        implements XdrValue, Flagged {
    public static StorageVolCreateXmlFromArgs read(XdrReader in) {
        return new StorageVolCreateXmlFromArgs(
                StoragePoolRef.read(in),
                in.string(Limits.STRING_MAX),
                StorageVolRef.read(in),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
        out.string(xml, Limits.STRING_MAX);
        clonevol.write(out);
        out.int32(flags);
    }
}
