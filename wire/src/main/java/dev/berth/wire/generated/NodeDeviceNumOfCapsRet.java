// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_device_num_of_caps_ret. */
public record NodeDeviceNumOfCapsRet(int num) implements XdrValue {
    public static NodeDeviceNumOfCapsRet read(XdrReader in) {
        return new NodeDeviceNumOfCapsRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(num);
    }
}
