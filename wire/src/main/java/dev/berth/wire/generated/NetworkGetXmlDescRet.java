// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_get_xml_desc_ret. */
public record NetworkGetXmlDescRet(String xml) implements XdrValue {
    public static NetworkGetXmlDescRet read(XdrReader in) {
        return new NetworkGetXmlDescRet(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(xml, Limits.STRING_MAX);
    }
}
