// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_interface_undefine_args. */
public record InterfaceUndefineArgs(InterfaceRef iface) implements XdrValue {
    public static InterfaceUndefineArgs read(XdrReader in) {
        return new InterfaceUndefineArgs(InterfaceRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        iface.write(out);
    }
}
