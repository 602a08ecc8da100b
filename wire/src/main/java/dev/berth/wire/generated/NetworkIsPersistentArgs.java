// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_is_persistent_args. */
public record NetworkIsPersistentArgs(NetworkRef net) implements XdrValue {
    public static NetworkIsPersistentArgs read(XdrReader in) {
        return new NetworkIsPersistentArgs(NetworkRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        net.write(out);
    }
}
