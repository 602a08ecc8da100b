// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_connect_secret_event_register_any_args. */
public record ConnectSecretEventRegisterAnyArgs(int eventID, Optional<SecretRef> secret)
        implements XdrValue {
    public static ConnectSecretEventRegisterAnyArgs read(XdrReader in) {
        return new ConnectSecretEventRegisterAnyArgs(in.int32(), in.optional(SecretRef::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(eventID);
        out.optional(secret, XdrWriter::value);
    }
}
