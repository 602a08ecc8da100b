// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_is_active_args. */
public record NetworkIsActiveArgs(NetworkRef net) implements XdrValue {
    public static NetworkIsActiveArgs read(XdrReader in) {
        return new NetworkIsActiveArgs(NetworkRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        net.write(out);
    }
}
