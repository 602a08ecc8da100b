// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_num_of_networks_ret. */
public record ConnectNumOfNetworksRet(int num) implements XdrValue {
    public static ConnectNumOfNetworksRet read(XdrReader in) {
        return new ConnectNumOfNetworksRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(num);
    }
}
