// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nwfilter_lookup_by_name_ret. */
public record NwfilterLookupByNameRet(NwfilterRef nwfilter) implements XdrValue {
    public static NwfilterLookupByNameRet read(XdrReader in) {
        return new NwfilterLookupByNameRet(NwfilterRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        nwfilter.write(out);
    }
}
