// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_all_node_devices_ret. */
public record ConnectListAllNodeDevicesRet(List<NodeDeviceRef> devices, int ret)
        implements XdrValue {
    public ConnectListAllNodeDevicesRet {
        devices = List.copyOf(devices);
    }

    public static ConnectListAllNodeDevicesRet read(XdrReader in) {
        return new ConnectListAllNodeDevicesRet(
                in.list(Limits.NODE_DEVICE_LIST_MAX, 4, NodeDeviceRef::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(devices, Limits.NODE_DEVICE_LIST_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
