// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_define_xml_ret. */
public record NetworkDefineXmlRet(NetworkRef net) implements XdrValue {
    public static NetworkDefineXmlRet read(XdrReader in) {
        return new NetworkDefineXmlRet(NetworkRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        net.write(out);
    }
}
