// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nwfilter_lookup_by_name_args. */
public record NwfilterLookupByNameArgs(String name) implements XdrValue {
    public static NwfilterLookupByNameArgs read(XdrReader in) {
        return new NwfilterLookupByNameArgs(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
    }
}
