// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_node_list_devices_ret. */
public record NodeListDevicesRet(List<String> names) implements XdrValue {
    public NodeListDevicesRet {
        names = List.copyOf(names);
    }

    public static NodeListDevicesRet read(XdrReader in) {
        return new NodeListDevicesRet(in.list(Limits.NODE_DEVICE_LIST_MAX, 4, XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(names, Limits.NODE_DEVICE_LIST_MAX, XdrWriter::string);
    }
}
