// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_domain_xml_from_native_ret. */
public record ConnectDomainXmlFromNativeRet(String domainXml) implements XdrValue {
    public static ConnectDomainXmlFromNativeRet read(XdrReader in) {
        return new ConnectDomainXmlFromNativeRet(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(domainXml, Limits.STRING_MAX);
    }
}
