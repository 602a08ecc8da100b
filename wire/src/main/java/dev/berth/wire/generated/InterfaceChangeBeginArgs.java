// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_interface_change_begin_args. */
public record InterfaceChangeBeginArgs(int flags) implements XdrValue, Flagged {
    public static InterfaceChangeBeginArgs read(XdrReader in) {
        return new InterfaceChangeBeginArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(flags);
    }
}
