// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_device_define_xml_args. */
public record NodeDeviceDefineXmlArgs(String xmlDesc, int flags) implements XdrValue, Flagged {
    public static NodeDeviceDefineXmlArgs read(XdrReader in) {
        return new NodeDeviceDefineXmlArgs(in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(xmlDesc, Limits.STRING_MAX);
        out.int32(flags);
    }
}
