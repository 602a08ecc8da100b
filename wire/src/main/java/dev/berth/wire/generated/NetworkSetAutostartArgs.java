// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_set_autostart_args. */
public record NetworkSetAutostartArgs(NetworkRef net, int autostart) implements XdrValue {
    public static NetworkSetAutostartArgs read(XdrReader in) {
        return new NetworkSetAutostartArgs(NetworkRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        net.write(out);
        out.int32(autostart);
    }
}
