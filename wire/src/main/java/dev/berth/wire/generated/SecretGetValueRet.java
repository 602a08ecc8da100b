// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_secret_get_value_ret. */
public record SecretGetValueRet(Opaque value) implements XdrValue {
    public static SecretGetValueRet read(XdrReader in) {
        return new SecretGetValueRet(in.opaque(Limits.SECRET_VALUE_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.opaque(value, Limits.SECRET_VALUE_MAX);
    }
}
