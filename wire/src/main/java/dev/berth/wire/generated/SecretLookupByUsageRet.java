// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_secret_lookup_by_usage_ret. */
public record SecretLookupByUsageRet(SecretRef secret) implements XdrValue {
    public static SecretLookupByUsageRet read(XdrReader in) {
        return new SecretLookupByUsageRet(SecretRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        secret.write(out);
    }
}
