// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_get_xml_desc_args. */
public record NetworkGetXmlDescArgs(NetworkRef net, int flags) implements XdrValue, Flagged {
    public static NetworkGetXmlDescArgs read(XdrReader in) {
        return new NetworkGetXmlDescArgs(NetworkRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        net.write(out);
        out.int32(flags);
    }
}
