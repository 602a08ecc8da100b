// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_define_xml_ret. */
public record DomainDefineXmlRet(DomainRef dom) implements XdrValue {
    public static DomainDefineXmlRet read(XdrReader in) {
        return new DomainDefineXmlRet(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
