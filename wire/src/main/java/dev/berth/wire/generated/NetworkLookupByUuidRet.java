// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_lookup_by_uuid_ret. */
public record NetworkLookupByUuidRet(NetworkRef net) implements XdrValue {
    public static NetworkLookupByUuidRet read(XdrReader in) {
        return new NetworkLookupByUuidRet(NetworkRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        net.write(out);
    }
}
