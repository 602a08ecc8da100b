// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_lookup_by_name_args. */
public record NetworkLookupByNameArgs(String name) implements XdrValue {
    public static NetworkLookupByNameArgs read(XdrReader in) {
        return new NetworkLookupByNameArgs(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
    }
}
