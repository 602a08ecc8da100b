// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_interface_define_xml_ret. */
public record InterfaceDefineXmlRet(InterfaceRef iface) implements XdrValue {
    public static InterfaceDefineXmlRet read(XdrReader in) {
        return new InterfaceDefineXmlRet(InterfaceRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        iface.write(out);
    }
}
