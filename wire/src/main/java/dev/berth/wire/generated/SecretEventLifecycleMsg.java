// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_secret_event_lifecycle_msg. */
public record SecretEventLifecycleMsg(int callbackID, SecretRef secret, int event, int detail)
        implements XdrValue {
    public static SecretEventLifecycleMsg read(XdrReader in) {
        return new SecretEventLifecycleMsg(in.int32(), SecretRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        secret.write(out);
        out.int32(event);
        out.int32(detail);
    }
}
