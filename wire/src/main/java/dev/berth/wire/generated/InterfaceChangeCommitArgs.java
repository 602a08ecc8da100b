// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_interface_change_commit_args. */
public record InterfaceChangeCommitArgs(int flags) implements XdrValue, Flagged {
    public static InterfaceChangeCommitArgs read(XdrReader in) {
        return new InterfaceChangeCommitArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(flags);
    }
}
