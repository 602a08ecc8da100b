// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_get_autostart_args. */
public record NetworkGetAutostartArgs(NetworkRef net) implements XdrValue {
    public static NetworkGetAutostartArgs read(XdrReader in) {
        return new NetworkGetAutostartArgs(NetworkRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        net.write(out);
    }
}
