// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_secret_set_value_args. */
public record SecretSetValueArgs(SecretRef secret, Opaque value, int flags)
        implements XdrValue, Flagged {
    public static SecretSetValueArgs read(XdrReader in) {
        return new SecretSetValueArgs(
                SecretRef.read(in), in.opaque(Limits.SECRET_VALUE_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        secret.write(out);
        out.opaque(value, Limits.SECRET_VALUE_MAX);
        out.int32(flags);
    }
}
