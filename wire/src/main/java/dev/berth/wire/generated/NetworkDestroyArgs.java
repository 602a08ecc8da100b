// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_destroy_args. */
public record NetworkDestroyArgs(NetworkRef net) implements XdrValue {
    public static NetworkDestroyArgs read(XdrReader in) {
        return new NetworkDestroyArgs(NetworkRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        net.write(out);
    }
}
