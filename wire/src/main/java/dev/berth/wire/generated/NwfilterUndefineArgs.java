// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nwfilter_undefine_args. */
public record NwfilterUndefineArgs(NwfilterRef nwfilter) implements XdrValue {
    public static NwfilterUndefineArgs read(XdrReader in) {
        return new NwfilterUndefineArgs(NwfilterRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        nwfilter.write(out);
    }
}
