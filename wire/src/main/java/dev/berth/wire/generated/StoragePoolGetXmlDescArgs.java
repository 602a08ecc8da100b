// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_storage_pool_get_xml_desc_args. */
public record StoragePoolGetXmlDescArgs(StoragePoolRef pool, int flags)
        implements XdrValue, Flagged {
    public static StoragePoolGetXmlDescArgs read(XdrReader in) {
        return new StoragePoolGetXmlDescArgs(StoragePoolRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        pool.write(out);
        out.int32(flags);
    }
}
