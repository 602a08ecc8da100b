// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nwfilter_lookup_by_uuid_ret. */
public record NwfilterLookupByUuidRet(NwfilterRef nwfilter) implements XdrValue {
    public static NwfilterLookupByUuidRet read(XdrReader in) {
        return new NwfilterLookupByUuidRet(NwfilterRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        nwfilter.write(out);
    }
}
