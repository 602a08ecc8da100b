// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_device_get_xml_desc_args. */
public record NodeDeviceGetXmlDescArgs(String name, int flags) implements XdrValue, Flagged {
    public static NodeDeviceGetXmlDescArgs read(XdrReader in) {
        return new NodeDeviceGetXmlDescArgs(in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
        out.int32(flags);
    }
}
