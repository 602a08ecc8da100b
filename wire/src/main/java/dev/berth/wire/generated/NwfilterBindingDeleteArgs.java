// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nwfilter_binding_delete_args. */
public record NwfilterBindingDeleteArgs(NwfilterBindingRef nwfilter) implements XdrValue {
    public static NwfilterBindingDeleteArgs read(XdrReader in) {
        return new NwfilterBindingDeleteArgs(NwfilterBindingRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        nwfilter.write(out);
    }
}
