// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nonnull_interface. */
public record InterfaceRef(String name, String mac) implements XdrValue {
    public static InterfaceRef read(XdrReader in) {
        return new InterfaceRef(in.string(Limits.STRING_MAX), in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
        out.string(mac, Limits.STRING_MAX);
    }
}
