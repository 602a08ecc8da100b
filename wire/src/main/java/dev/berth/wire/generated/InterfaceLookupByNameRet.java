// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_interface_lookup_by_name_ret. */
public record InterfaceLookupByNameRet(InterfaceRef iface) implements XdrValue {
    public static InterfaceLookupByNameRet read(XdrReader in) {
        return new InterfaceLookupByNameRet(InterfaceRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        iface.write(out);
    }
}
