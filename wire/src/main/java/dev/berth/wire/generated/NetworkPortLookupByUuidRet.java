// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_network_port_lookup_by_uuid_ret. */
public record NetworkPortLookupByUuidRet(NetworkPortRef port) implements XdrValue {
    public static NetworkPortLookupByUuidRet read(XdrReader in) {
        return new NetworkPortLookupByUuidRet(NetworkPortRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        port.write(out);
    }
}
