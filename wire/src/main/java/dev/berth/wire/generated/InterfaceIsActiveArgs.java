// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_interface_is_active_args. */
public record InterfaceIsActiveArgs(InterfaceRef iface) implements XdrValue {
    public static InterfaceIsActiveArgs read(XdrReader in) {
        return new InterfaceIsActiveArgs(InterfaceRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        iface.write(out);
    }
}
