// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_define_xml_args. */
public record DomainDefineXmlArgs(String xml) implements XdrValue {
    public static DomainDefineXmlArgs read(XdrReader in) {
        return new DomainDefineXmlArgs(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(xml, Limits.STRING_MAX);
    }
}
