// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.UUID;

/** remote_nonnull_network_port. */
public record NetworkPortRef(NetworkRef net, UUID uuid) implements XdrValue {
    public static NetworkPortRef read(XdrReader in) {
        return new NetworkPortRef(NetworkRef.read(in), in.uuid());
    }

    @Override
    public void write(XdrWriter out) {
        net.write(out);
        out.uuid(uuid);
    }
}
