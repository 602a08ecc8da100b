// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_domain_xml_to_native_args. */
public record ConnectDomainXmlToNativeArgs(String nativeFormat, String domainXml, int flags)
        implements XdrValue, Flagged {
    public static ConnectDomainXmlToNativeArgs read(XdrReader in) {
        return new ConnectDomainXmlToNativeArgs(
                in.string(Limits.STRING_MAX), in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(nativeFormat, Limits.STRING_MAX);
        out.string(domainXml, Limits.STRING_MAX);
        out.int32(flags);
    }
}
