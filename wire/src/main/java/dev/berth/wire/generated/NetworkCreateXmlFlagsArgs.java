// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_create_xml_flags_args. */
public record NetworkCreateXmlFlagsArgs(String xml, int flags) implements XdrValue, Flagged {
    public static NetworkCreateXmlFlagsArgs read(XdrReader in) {
        return new NetworkCreateXmlFlagsArgs(in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(xml, Limits.STRING_MAX);
        out.int32(flags);
    }
}
