// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_secret_get_value_args. */
public record SecretGetValueArgs(SecretRef secret, int flags) implements XdrValue, Flagged {
    public static SecretGetValueArgs read(XdrReader in) {
        return new SecretGetValueArgs(SecretRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        secret.write(out);
        out.int32(flags);
    }
}
