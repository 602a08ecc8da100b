// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_node_device_list_caps_ret. */
public record NodeDeviceListCapsRet(List<String> names) implements XdrValue {
    public NodeDeviceListCapsRet {
        names = List.copyOf(names);
    }

    public static NodeDeviceListCapsRet read(XdrReader in) {
        return new NodeDeviceListCapsRet(
                in.list(Limits.NODE_DEVICE_CAPS_LIST_MAX, 4, XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(names, Limits.NODE_DEVICE_CAPS_LIST_MAX, XdrWriter::string);
    }
}
