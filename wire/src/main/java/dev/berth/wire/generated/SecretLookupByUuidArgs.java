// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.UUID;

/** remote_secret_lookup_by_uuid_args. */
public record SecretLookupByUuidArgs(UUID uuid) implements XdrValue {
    public static SecretLookupByUuidArgs read(XdrReader in) {
        return new SecretLookupByUuidArgs(in.uuid());
    }

    @Override
    public void write(XdrWriter out) {
        out.uuid(uuid);
    }
}
