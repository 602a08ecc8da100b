// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_get_sysinfo_args. */
public record ConnectGetSysinfoArgs(int flags) implements XdrValue, Flagged {
    public static ConnectGetSysinfoArgs read(XdrReader in) {
        return new ConnectGetSysinfoArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(flags);
    }
}
