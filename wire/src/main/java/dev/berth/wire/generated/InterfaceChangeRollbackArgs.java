// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_interface_change_rollback_args. */
public record InterfaceChangeRollbackArgs(int flags) implements XdrValue, Flagged {
    public static InterfaceChangeRollbackArgs read(XdrReader in) {
        return new InterfaceChangeRollbackArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(flags);
    }
}
