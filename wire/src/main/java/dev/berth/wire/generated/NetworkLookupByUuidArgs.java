// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.UUID;

/** remote_network_lookup_by_uuid_args. */
public record NetworkLookupByUuidArgs(UUID uuid) implements XdrValue {
    public static NetworkLookupByUuidArgs read(XdrReader in) {
        return new NetworkLookupByUuidArgs(in.uuid());
    }

    @Override
    public void write(XdrWriter out) {
        out.uuid(uuid);
    }
}
