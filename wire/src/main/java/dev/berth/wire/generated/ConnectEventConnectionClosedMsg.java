// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_event_connection_closed_msg. */
public record ConnectEventConnectionClosedMsg(int reason) implements XdrValue {
    public static ConnectEventConnectionClosedMsg read(XdrReader in) {
        return new ConnectEventConnectionClosedMsg(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(reason);
    }
}
