// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nonnull_nwfilter_binding. */
public record NwfilterBindingRef(String portdev, String filtername) implements XdrValue {
    public static NwfilterBindingRef read(XdrReader in) {
        return new NwfilterBindingRef(in.string(Limits.STRING_MAX), in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(portdev, Limits.STRING_MAX);
        out.string(filtername, Limits.STRING_MAX);
    }
}
