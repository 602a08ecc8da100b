// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_secret_lookup_by_uuid_ret. */
public record SecretLookupByUuidRet(SecretRef secret) implements XdrValue {
    public static SecretLookupByUuidRet read(XdrReader in) {
        return new SecretLookupByUuidRet(SecretRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        secret.write(out);
    }
}
