// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_domain_xml_to_native_ret. */
public record ConnectDomainXmlToNativeRet(String nativeConfig) implements XdrValue {
    public static ConnectDomainXmlToNativeRet read(XdrReader in) {
        return new ConnectDomainXmlToNativeRet(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(nativeConfig, Limits.STRING_MAX);
    }
}
