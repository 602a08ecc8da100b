// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_secret_undefine_args. */
public record SecretUndefineArgs(SecretRef secret) implements XdrValue {
    public static SecretUndefineArgs read(XdrReader in) {
        return new SecretUndefineArgs(SecretRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        secret.write(out);
    }
}
