// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_interface_create_args. */
public record InterfaceCreateArgs(InterfaceRef iface, int flags) implements XdrValue, Flagged {
    public static InterfaceCreateArgs read(XdrReader in) {
        return new InterfaceCreateArgs(InterfaceRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        iface.write(out);
        out.int32(flags);
    }
}
