// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_domain_xml_from_native_args. */
public record ConnectDomainXmlFromNativeArgs(String nativeFormat, String nativeConfig, int flags)
        implements XdrValue, Flagged {
    public static ConnectDomainXmlFromNativeArgs read(XdrReader in) {
        return new ConnectDomainXmlFromNativeArgs(
                in.string(Limits.STRING_MAX), in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(nativeFormat, Limits.STRING_MAX);
        out.string(nativeConfig, Limits.STRING_MAX);
        out.int32(flags);
    }
}
