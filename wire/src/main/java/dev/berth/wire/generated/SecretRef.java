// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.UUID;

/** remote_nonnull_secret. */
public record SecretRef(UUID uuid, int usageType, String usageID) implements XdrValue {
    public static SecretRef read(XdrReader in) {
        return new SecretRef(in.uuid(), in.int32(), in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.uuid(uuid);
        out.int32(usageType);
        out.string(usageID, Limits.STRING_MAX);
    }
}
