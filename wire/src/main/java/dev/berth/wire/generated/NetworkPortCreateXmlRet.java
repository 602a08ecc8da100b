// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_port_create_xml_ret. */
public record NetworkPortCreateXmlRet(NetworkPortRef port) implements XdrValue {
    public static NetworkPortCreateXmlRet read(XdrReader in) {
        return new NetworkPortCreateXmlRet(NetworkPortRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        port.write(out);
    }
}
