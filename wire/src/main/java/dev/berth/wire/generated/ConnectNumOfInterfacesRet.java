// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_num_of_interfaces_ret. */
public record ConnectNumOfInterfacesRet(int num) implements XdrValue {
    public static ConnectNumOfInterfacesRet read(XdrReader in) {
        return new ConnectNumOfInterfacesRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(num);
    }
}
