// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_define_xml_flags_ret. */
public record NetworkDefineXmlFlagsRet(NetworkRef net) implements XdrValue {
    public static NetworkDefineXmlFlagsRet read(XdrReader in) {
        return new NetworkDefineXmlFlagsRet(NetworkRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        net.write(out);
    }
}
