// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.UUID;

/** remote_network_port_lookup_by_uuid_args. */
public record NetworkPortLookupByUuidArgs(NetworkRef network, UUID uuid) implements XdrValue {
    public static NetworkPortLookupByUuidArgs read(XdrReader in) {
        return new NetworkPortLookupByUuidArgs(NetworkRef.read(in), in.uuid());
    }

    @Override
    public void write(XdrWriter out) {
        network.write(out);
        out.uuid(uuid);
    }
}
