// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_interface_destroy_args. */
public record InterfaceDestroyArgs(InterfaceRef iface, int flags) implements XdrValue, Flagged {
    public static InterfaceDestroyArgs read(XdrReader in) {
        return new InterfaceDestroyArgs(InterfaceRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        iface.write(out);
        out.int32(flags);
    }
}
