// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nwfilter_binding_get_xml_desc_args. */
public record NwfilterBindingGetXmlDescArgs(NwfilterBindingRef nwfilter, int flags)
        implements XdrValue, Flagged {
    public static NwfilterBindingGetXmlDescArgs read(XdrReader in) {
        return new NwfilterBindingGetXmlDescArgs(NwfilterBindingRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        nwfilter.write(out);
        out.int32(flags);
    }
}
