// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_create_xml_ret. */
public record DomainCreateXmlRet(DomainRef dom) implements XdrValue {
    public static DomainCreateXmlRet read(XdrReader in) {
        return new DomainCreateXmlRet(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
