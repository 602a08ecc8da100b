// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_port_get_xml_desc_args. */
public record NetworkPortGetXmlDescArgs(NetworkPortRef port, int flags)
        implements XdrValue, Flagged {
    public static NetworkPortGetXmlDescArgs read(XdrReader in) {
        return new NetworkPortGetXmlDescArgs(NetworkPortRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        port.write(out);
        out.int32(flags);
    }
}
