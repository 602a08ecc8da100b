// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_event_callback_metadata_change_msg. */
public record DomainEventCallbackMetadataChangeMsg(
        int callbackID, DomainRef dom, int type, Optional<String> nsuri) implements XdrValue {
    public static DomainEventCallbackMetadataChangeMsg read(XdrReader in) {
        return new DomainEventCallbackMetadataChangeMsg(
                in.int32(), DomainRef.read(in), in.int32(), in.optional(XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        dom.write(out);
        out.int32(type);
        out.optional(nsuri, XdrWriter::string);
    }
}
