// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_network_event_callback_metadata_change_msg. */
public record NetworkEventCallbackMetadataChangeMsg(
        int callbackID, NetworkRef net, int type, Optional<String> nsuri) implements XdrValue {
    public static NetworkEventCallbackMetadataChangeMsg read(XdrReader in) {
        return new NetworkEventCallbackMetadataChangeMsg(
                in.int32(), NetworkRef.read(in), in.int32(), in.optional(XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        net.write(out);
        out.int32(type);
        out.optional(nsuri, XdrWriter::string);
    }
}
