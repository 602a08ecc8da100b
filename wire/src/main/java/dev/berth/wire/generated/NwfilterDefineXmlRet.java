// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nwfilter_define_xml_ret. */
public record NwfilterDefineXmlRet(NwfilterRef nwfilter) implements XdrValue {
    public static NwfilterDefineXmlRet read(XdrReader in) {
        return new NwfilterDefineXmlRet(NwfilterRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        nwfilter.write(out);
    }
}
