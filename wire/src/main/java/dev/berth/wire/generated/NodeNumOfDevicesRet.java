// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_num_of_devices_ret. */
public record NodeNumOfDevicesRet(int num) implements XdrValue {
    public static NodeNumOfDevicesRet read(XdrReader in) {
        return new NodeNumOfDevicesRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(num);
    }
}
