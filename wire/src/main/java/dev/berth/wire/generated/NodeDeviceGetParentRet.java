// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_node_device_get_parent_ret. */
public record NodeDeviceGetParentRet(Optional<String> parentName) implements XdrValue {
    public static NodeDeviceGetParentRet read(XdrReader in) {
        return new NodeDeviceGetParentRet(in.optional(XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.optional(parentName, XdrWriter::string);
    }
}
