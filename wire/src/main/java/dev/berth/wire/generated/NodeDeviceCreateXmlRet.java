// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_device_create_xml_ret. */
public record NodeDeviceCreateXmlRet(NodeDeviceRef dev) implements XdrValue {
    public static NodeDeviceCreateXmlRet read(XdrReader in) {
        return new NodeDeviceCreateXmlRet(NodeDeviceRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dev.write(out);
    }
}
