// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nwfilter_binding_create_xml_ret. */
public record NwfilterBindingCreateXmlRet(NwfilterBindingRef nwfilter) implements XdrValue {
    public static NwfilterBindingCreateXmlRet read(XdrReader in) {
        return new NwfilterBindingCreateXmlRet(NwfilterBindingRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        nwfilter.write(out);
    }
}
