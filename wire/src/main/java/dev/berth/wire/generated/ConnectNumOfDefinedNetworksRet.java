// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_num_of_defined_networks_ret. */
public record ConnectNumOfDefinedNetworksRet(int num) implements XdrValue {
    public static ConnectNumOfDefinedNetworksRet read(XdrReader in) {
        return new ConnectNumOfDefinedNetworksRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(num);
    }
}
