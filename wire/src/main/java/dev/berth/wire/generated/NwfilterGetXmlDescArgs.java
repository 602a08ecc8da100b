// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nwfilter_get_xml_desc_args. */
public record NwfilterGetXmlDescArgs(NwfilterRef nwfilter, int flags) implements XdrValue, Flagged {
    public static NwfilterGetXmlDescArgs read(XdrReader in) {
        return new NwfilterGetXmlDescArgs(NwfilterRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        nwfilter.write(out);
        out.int32(flags);
    }
}
