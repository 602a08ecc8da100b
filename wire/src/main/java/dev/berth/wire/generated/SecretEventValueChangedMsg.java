// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_secret_event_value_changed_msg. */
public record SecretEventValueChangedMsg(int callbackID, SecretRef secret) implements XdrValue {
    public static SecretEventValueChangedMsg read(XdrReader in) {
        return new SecretEventValueChangedMsg(in.int32(), SecretRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        secret.write(out);
    }
}
