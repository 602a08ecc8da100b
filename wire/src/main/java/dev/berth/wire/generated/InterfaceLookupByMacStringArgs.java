// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_interface_lookup_by_mac_string_args. */
public record InterfaceLookupByMacStringArgs(String mac) implements XdrValue {
    public static InterfaceLookupByMacStringArgs read(XdrReader in) {
        return new InterfaceLookupByMacStringArgs(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(mac, Limits.STRING_MAX);
    }
}
