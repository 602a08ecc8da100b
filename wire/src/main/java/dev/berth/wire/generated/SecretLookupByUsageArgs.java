// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_secret_lookup_by_usage_args. */
public record SecretLookupByUsageArgs(int usageType, String usageID) implements XdrValue {
    public static SecretLookupByUsageArgs read(XdrReader in) {
        return new SecretLookupByUsageArgs(in.int32(), in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(usageType);
        out.string(usageID, Limits.STRING_MAX);
    }
}
