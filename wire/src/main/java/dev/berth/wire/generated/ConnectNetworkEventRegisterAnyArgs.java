// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_connect_network_event_register_any_args. */
public record ConnectNetworkEventRegisterAnyArgs(int eventID, Optional<NetworkRef> net)
        implements XdrValue {
    public static ConnectNetworkEventRegisterAnyArgs read(XdrReader in) {
        return new ConnectNetworkEventRegisterAnyArgs(in.int32(), in.optional(NetworkRef::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(eventID);
        out.optional(net, XdrWriter::value);
    }
}
